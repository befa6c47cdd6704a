using System.Collections.Immutable;
using FlowProv.Application.Orchestration.Definitions.Schemas;
using FlowProv.Application.Orchestration.Schedules;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>A flow configuration read as a Director definition (contracts/director-and-flows.md 2.1).</summary>
public sealed record WorkflowDefinition(string Project, string Name, ImmutableArray<TaskStep> Tasks)
{
    /// <summary>The queue of a definition that names none, as Celery has it.</summary>
    public const string CeleryQueue = "celery";

    /// <summary>The retention offset that keeps all runs.</summary>
    public const int KeepAll = -1;

    /// <summary>Project, a dot, name. The project holds no dot, so the first one parts them again.</summary>
    public string FullName => $"{Project}.{Name}";

    public string DefaultQueue { get; init; } = CeleryQueue;

    /// <summary>The queues of single tasks.</summary>
    public ImmutableDictionary<string, string> CustomQueues { get; init; } = ImmutableDictionary<string, string>.Empty;

    public PeriodicSchedule? Periodic { get; init; }

    public PayloadSchema? Schema { get; init; }

    public string? SuccessHook { get; init; }

    public string? FailureHook { get; init; }

    /// <summary>How many newest runs are kept, or <see cref="KeepAll"/>.</summary>
    public int RetentionOffset { get; init; } = KeepAll;

    public ImmutableDictionary<string, TaskOptions> Options { get; init; } = ImmutableDictionary<string, TaskOptions>.Empty;

    /// <summary>
    /// The queue of a task, hooks included. Upstream sends failure hooks to <c>celery</c> whatever the definition says, where a fleet with
    /// queues of its own never sees them; here they follow the definition.
    /// </summary>
    public string QueueOf(string task) => CustomQueues.GetValueOrDefault(task, DefaultQueue);

    public TaskOptions OptionsOf(string task) => Options.GetValueOrDefault(task, TaskOptions.Default);
}
