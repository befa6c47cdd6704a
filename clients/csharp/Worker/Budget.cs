namespace FlowProv.Worker;

/// <summary>
/// How many tasks may be claimed now: as many as slots are free, and ahead of them what the slots will finish within a moment,
/// so that quick tasks flow in whole batches and long ones are left to other workers.
/// </summary>
internal sealed class Budget(WorkerOptions options)
{
    private const int MostUnsent = 500;
    private static readonly TimeSpan Ahead = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private TaskCompletionSource changed = NewSignal();
    private int open;
    private int unsent;
    private TimeSpan? usual;

    /// <summary>Waits until a claim is worth while and says for how many tasks.</summary>
    public async Task<int> RoomAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task signal;
            lock (gate)
            {
                if (Room() is > 0 and var room)
                {
                    return room;
                }

                signal = changed.Task;
            }

            await signal.WaitAsync(cancellationToken);
        }
    }

    public void Claimed(int count) => Change(() => open += count);

    /// <summary>A handler ended after this time; its report is now to be sent.</summary>
    public void Finished(TimeSpan duration) => Change(() =>
    {
        open--;
        unsent++;
        usual = usual is { } known ? (known * 0.9) + (duration * 0.1) : duration;
    });

    public void Settled() => Change(() => unsent--);

    private int Room()
    {
        int room = options.Concurrency + Prefetch() - open;
        bool worthWhile = open < options.Concurrency || room >= options.ClaimBatch;
        return worthWhile && unsent < MostUnsent ? Math.Min(room, options.ClaimBatch) : 0;
    }

    private int Prefetch()
    {
        int most = 2 * options.ClaimBatch;
        return usual is { } time ? (int)Math.Min(most, options.Concurrency * (Ahead / Max(time, TimeSpan.FromMicroseconds(1)))) : 0;
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Change(Action change)
    {
        TaskCompletionSource? signal = null;
        lock (gate)
        {
            change();
            if (Room() > 0)
            {
                (signal, changed) = (changed, NewSignal());
            }
        }

        signal?.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
