using System.Diagnostics;

namespace FlowProv.Worker;

/// <summary>Renews the leases every third of their time and learns which tasks are no longer wanted.</summary>
internal sealed class Heartbeats(TaskEndpoints endpoints, HeldTasks held, WorkerOptions options)
{
    private const int LargestBatch = 100;

    public async Task RunAsync(CancellationToken ended)
    {
        TimeSpan third = options.Lease / 3;
        var backoff = new Backoff(third / 2);
        TimeSpan pause = third;
        while (await PauseAsync(pause, ended))
        {
            try
            {
                await BeatAsync(ended);
                backoff.Reset();
                pause = third;
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble) when (trouble is RefusedException || Backoff.WillPass(trouble))
            {
                pause = backoff.Next(trouble);
                options.Log?.Invoke($"heartbeat: {trouble.Message}; again in {pause.TotalSeconds:0.0} s");
            }
        }
    }

    private async Task BeatAsync(CancellationToken ended)
    {
        // Younger ones are not half over by the next round; most of them are finished by then.
        foreach (HeldTask[] batch in held.Wanted.Where(task => task.Age > options.Lease / 6).Chunk(LargestBatch))
        {
            long askedAt = Stopwatch.GetTimestamp();
            IReadOnlyList<LeaseState> states = await endpoints.HeartbeatAsync([.. batch.Select(task => task.Lease)], ended);
            var byTask = states.ToDictionary(state => state.TaskId);
            foreach (HeldTask task in batch)
            {
                Apply(byTask.GetValueOrDefault(task.Lease.TaskId), task, askedAt);
            }
        }
    }

    private static void Apply(LeaseState? state, HeldTask task, long askedAt)
    {
        if (state is { Status: "lost" })
        {
            task.Drop("lease lost or task canceled");
        }
        else if (state is { CancelRequested: true })
        {
            task.Drop("canceled");
        }
        else
        {
            task.Renew(askedAt);
        }
    }

    private static async Task<bool> PauseAsync(TimeSpan pause, CancellationToken ended)
    {
        await Task.Delay(pause, ended).ContinueWith(_ => { }, TaskScheduler.Default);
        return !ended.IsCancellationRequested;
    }
}
