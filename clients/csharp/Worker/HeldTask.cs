using System.Diagnostics;

namespace FlowProv.Worker;

/// <summary>A claimed task until it is settled: its lease, and whether its result is still wanted.</summary>
#pragma warning disable CA1001 // The source has neither timer nor handle to free, and a late heartbeat may still cancel it.
internal sealed class HeldTask(ClaimedTask task, long claimedAt)
#pragma warning restore CA1001
{
    private readonly CancellationTokenSource unwanted = new();
    private long renewedAt = claimedAt;
    private string? whyDropped;

    public TaskContext Context { get; } = new(task);

    public Lease Lease { get; } = new(task.TaskId, task.LeaseToken);

    public CancellationToken Unwanted => unwanted.Token;

    public string? WhyDropped => Volatile.Read(ref whyDropped);

    public bool IsDropped => WhyDropped is not null;

    /// <summary>How long ago the service last confirmed the lease.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Volatile.Read(ref renewedAt));

    public void Renew(long askedAt) => Volatile.Write(ref renewedAt, askedAt);

    public void Drop(string why)
    {
        if (Interlocked.CompareExchange(ref whyDropped, why, null) is null)
        {
            // The handler's callbacks run elsewhere: neither their time nor their errors concern the caller.
            _ = unwanted.CancelAsync();
        }
    }

    public override string ToString() => $"{Context.Key} {Context.TaskId} attempt {Context.Attempt}";
}
