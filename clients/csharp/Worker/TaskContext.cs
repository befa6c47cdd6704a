using System.Text.Json;

namespace FlowProv.Worker;

/// <summary>What a handler is told about its task.</summary>
public sealed class TaskContext
{
    internal TaskContext(ClaimedTask task) => (TaskId, WorkflowId, Key, Attempt, Queue, Args, Payload) =
        (task.TaskId, task.WorkflowId, task.Key, task.Attempt, task.Queue, task.Args, task.Kwargs.Payload);

    /// <summary>The task's id; with Attempt a good idempotency key.</summary>
    public string TaskId { get; }

    /// <summary>The workflow run the task belongs to.</summary>
    public string WorkflowId { get; }

    /// <summary>The task's name in the definition.</summary>
    public string Key { get; }

    /// <summary>1 for the first attempt; lost leases count.</summary>
    public int Attempt { get; }

    /// <summary>The queue the task came from.</summary>
    public string? Queue { get; }

    /// <summary>A JSON array: the results of the tasks before this one, as Director passes them.</summary>
    public JsonElement Args { get; }

    /// <summary>The payload the run was started with.</summary>
    public JsonElement Payload { get; }
}
