using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>Makes the rows of a run from the plan of its definition.</summary>
internal static class NewRun
{
    public static NewFlowRun Create(RunnableFlow flow, WorkflowDefinition definition, string payload)
    {
        var plan = RunPlanner.Plan(definition);

        // Ascending with the positions: tasks that become ready together are claimed in the order of their definition.
        var ids = plan.Tasks.Select(_ => Guid.CreateVersion7()).Order().ToArray();
        var next = plan.Tasks
            .SelectMany(task => task.Previous.Select(previous => (previous, task.Position)))
            .ToLookup(edge => edge.previous, edge => ids[edge.Position]);
        return new NewFlowRun(
            Guid.CreateVersion7(),
            flow.FlowId,
            flow.Version,
            definition.Project,
            definition.Name,
            Periodic: false,
            ScheduledFor: null,
            payload,
            Comment: null,
            RelaunchOf: null,
            [.. plan.Tasks.Select(task => Row(task, ids[task.Position], [.. task.Previous.Select(previous => ids[previous])], [.. next[task.Position]], plan))],
            plan.FailureHook is { } hook ? Row(hook, Guid.CreateVersion7(), [], [], plan) : null);
    }

    private static NewTaskRun Row(PlannedTask task, Guid id, Guid[] previous, Guid[] next, RunPlan plan)
    {
        var options = task.Options;
        return new NewTaskRun(
            id,
            task.Position,
            task.Key,
            task.Hook,
            options.Http is null ? task.Queue : ServerQueue.Http,
            task.Priority,
            previous,
            next,
            task.ArgsTemplate?.ToString() ?? "",
            new RetryRules(
                options.MaxAttempts, options.MaxLost, options.Retry.Backoff.TotalSeconds, options.Retry.Factor, options.Retry.MaxBackoff.TotalSeconds),
            options.TimeLimit?.TotalSeconds,
            options.QueueTimeLimit?.TotalSeconds,
            options.Http is { } http ? JsonSerializer.Serialize(new HttpTaskTarget(http.Url, http.Timeout.TotalSeconds, options.TimeLimit?.TotalSeconds)) : null,

            // A success hook waits for the end of all others, which the run's progress tells; without others it is ready.
            PendingDeps: task.Hook == HookKind.Success ? Math.Min(plan.Tasks.Length - 1, 1) : previous.Length);
    }
}
