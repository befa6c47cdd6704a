using System.Text.Json;

namespace FlowProv.Api.Contracts.Director;

// Contract: contracts/director-and-flows.md 1.3.
/// <summary>A workflow: one execution of a definition. Keys come in alphabetical order.</summary>
public record WorkflowBody
{
    /// <summary>Present only when one was given.</summary>
    public string? Comment { get; init; }

    /// <summary>UTC, ISO 8601 with microseconds.</summary>
    public required string Created { get; init; }

    /// <summary>Project, a dot, name.</summary>
    public required string Fullname { get; init; }

    /// <summary>UUID.</summary>
    public required Guid Id { get; init; }

    /// <summary>The definition's name.</summary>
    public required string Name { get; init; }

    /// <summary>As it was sent; absent with with_payload=false.</summary>
    public JsonElement? Payload { get; init; }

    /// <summary>Whether the schedule made it.</summary>
    public required bool Periodic { get; init; }

    /// <summary>The definition's project.</summary>
    public required string Project { get; init; }

    /// <summary>Extension: the workflow that this one repeats; present only in a relaunched one.</summary>
    public Guid? RelaunchOf { get; init; }

    /// <summary>pending, progress, success, error or canceled.</summary>
    public required string Status { get; init; }

    /// <summary>UTC, ISO 8601 with microseconds.</summary>
    public required string Updated { get; init; }
}

/// <summary>A workflow with its tasks.</summary>
public sealed record WorkflowDetailBody : WorkflowBody
{
    /// <summary>Main tasks in a stable topological order, hooks last.</summary>
    public required IReadOnlyList<WorkflowTaskBody> Tasks { get; init; }

    /// <summary>Extension: present while tasks wait in queues that no worker has asked for lately.</summary>
    public string? Warning { get; init; }
}

/// <summary>One task of a workflow.</summary>
public sealed record WorkflowTaskBody
{
    /// <summary>Extension, with extended=true: how often it was given to a worker.</summary>
    public int? Attempt { get; init; }

    /// <summary>UTC, ISO 8601 with microseconds.</summary>
    public required string Created { get; init; }

    /// <summary>UUID.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whether it is a hook.</summary>
    public required bool IsHook { get; init; }

    /// <summary>The task's name.</summary>
    public required string Key { get; init; }

    /// <summary>Extension, with extended=true: how often its worker was lost.</summary>
    public int? Lost { get; init; }

    /// <summary>The tasks before it.</summary>
    public required IReadOnlyList<Guid> Previous { get; init; }

    /// <summary>Extension, with extended=true: the queue it waits or waited in.</summary>
    public string? Queue { get; init; }

    /// <summary>Any JSON; null until done; an object with exception and traceback after a failure.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>pending, progress, success, error or canceled.</summary>
    public required string Status { get; init; }

    /// <summary>The same as id.</summary>
    public required Guid Task { get; init; }

    /// <summary>UTC, ISO 8601 with microseconds.</summary>
    public required string Updated { get; init; }

    /// <summary>Extension, with extended=true: the worker that has or had it.</summary>
    public string? Worker { get; init; }
}

/// <summary>What to execute.</summary>
public sealed record ExecuteWorkflowBody
{
    /// <summary>The definition's project.</summary>
    public required string Project { get; init; }

    /// <summary>The definition's name.</summary>
    public required string Name { get; init; }

    /// <summary>Passed to every task; checked against the definition's schema.</summary>
    public required IReadOnlyDictionary<string, object?> Payload { get; init; }

    /// <summary>At most 255 characters.</summary>
    public string? Comment { get; init; }
}

/// <summary>A workflow definition: the configuration as it was written, plus its full name.</summary>
public sealed record DefinitionBody
{
    /// <summary>Project, a dot, name.</summary>
    public required string Fullname { get; init; }

    /// <summary>The name, which may contain dots.</summary>
    public required string Name { get; init; }

    /// <summary>Extension: when the schedule is due next, UTC; absent without one, or while the flow does not run.</summary>
    public string? NextFireAt { get; init; }

    /// <summary>interval or crontab, and the payload of periodic runs.</summary>
    public IReadOnlyDictionary<string, object?>? Periodic { get; init; }

    /// <summary>The text before the first dot of the full name.</summary>
    public required string Project { get; init; }

    /// <summary>Task names, and one-key objects that name a group or a chain.</summary>
    public required IReadOnlyList<object> Tasks { get; init; }
}

/// <summary>The answer to a ping.</summary>
/// <param name="Message"><c>pong</c>.</param>
public sealed record PongBody(string Message);
