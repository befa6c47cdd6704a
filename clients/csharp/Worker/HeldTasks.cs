using System.Collections.Concurrent;

namespace FlowProv.Worker;

/// <summary>Every task of this worker whose lease must be kept, by lease: a task may be claimed again after its lease was lost.</summary>
internal sealed class HeldTasks(WorkerOptions options)
{
    private readonly ConcurrentDictionary<string, HeldTask> tasks = new();

    public IEnumerable<HeldTask> Wanted => tasks.Values.Where(task => !task.IsDropped);

    public HeldTask Add(ClaimedTask claimed, long claimedAt) => tasks[claimed.LeaseToken] = new HeldTask(claimed, claimedAt);

    /// <summary>The task is settled, or nothing more can be done for it.</summary>
    public void Release(HeldTask task)
    {
        tasks.TryRemove(task.Lease.LeaseToken, out _);
        if (task.WhyDropped is { } why)
        {
            options.Log?.Invoke($"{task}: dropped ({why})");
        }
    }

    public void DropAll(string why)
    {
        foreach (HeldTask task in tasks.Values)
        {
            task.Drop(why);
        }
    }
}
