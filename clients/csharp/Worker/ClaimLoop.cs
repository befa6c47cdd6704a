using System.Diagnostics;
using System.Threading.Channels;

namespace FlowProv.Worker;

/// <summary>Asks for tasks whenever there is room for them.</summary>
internal sealed class ClaimLoop(TaskEndpoints endpoints, Budget budget, HeldTasks held, WorkerOptions options)
{
    public async Task RunAsync(ChannelWriter<HeldTask> claimed, CancellationToken stopping)
    {
        using var breakOff = new CancellationTokenSource();
        using var graceBegins = stopping.Register(() => breakOff.CancelAfter(options.ClaimGrace));
        var backoff = new Backoff();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                int room = await budget.RoomAsync(stopping);
                IReadOnlyList<ClaimedTask> tasks = await endpoints.ClaimAsync(room, breakOff.Token);
                backoff.Reset();
                Accept(tasks, claimed);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble) when (trouble is RefusedException || Backoff.WillPass(trouble))
            {
                TimeSpan pause = backoff.Next(trouble);
                options.Log?.Invoke($"claim: {trouble.Message}; again in {pause.TotalSeconds:0.0} s");
                await Task.Delay(pause, stopping).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private void Accept(IReadOnlyList<ClaimedTask> tasks, ChannelWriter<HeldTask> claimed)
    {
        long claimedAt = Stopwatch.GetTimestamp();
        budget.Claimed(tasks.Count);
        foreach (ClaimedTask task in tasks)
        {
            claimed.TryWrite(held.Add(task, claimedAt));
        }
    }
}
