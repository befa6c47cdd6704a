namespace FlowProv.Worker;

/// <summary>How a task ended, to be told to the service.</summary>
internal abstract record Report(HeldTask Task);

internal sealed record ResultReport(HeldTask Task, RawJson Result) : Report(Task)
{
    public Completion Completion => new(Task.Lease.TaskId, Task.Lease.LeaseToken, Result);
}

internal sealed record FailureReport(HeldTask Task, FailRequest Failure) : Report(Task);
