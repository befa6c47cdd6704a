using System.Threading.Channels;

namespace FlowProv.Worker;

/// <summary>
/// Tells the service how tasks ended. Results go in batches: whatever finished while the last batch was under way is the next one.
/// </summary>
internal sealed class Outbox(TaskEndpoints endpoints, Delivery delivery)
{
    private const int LargestBatch = 100;
    private const int LargestBody = 4 << 20;
    private const int FailuresAtATime = 8;

    private readonly Channel<ResultReport> results = Channel.CreateUnbounded<ResultReport>(new() { SingleReader = true });
    private readonly Channel<FailureReport> failures = Channel.CreateUnbounded<FailureReport>();

    /// <summary>False when the worker has ended meanwhile.</summary>
    public bool Add(Report report) => report switch
    {
        ResultReport result => results.Writer.TryWrite(result),
        FailureReport failure => failures.Writer.TryWrite(failure),
        _ => throw new ArgumentOutOfRangeException(nameof(report)),
    };

    public void Complete()
    {
        results.Writer.TryComplete();
        failures.Writer.TryComplete();
    }

    /// <summary>Sends until Complete was called and everything is told.</summary>
    public async Task RunAsync(CancellationToken abort)
    {
        var slots = new ParallelOptions { MaxDegreeOfParallelism = FailuresAtATime, CancellationToken = abort };
        try
        {
            await Task.WhenAll(
                SendResultsAsync(abort),
                Parallel.ForEachAsync(
                    failures.Reader.ReadAllAsync(abort),
                    slots,
                    async (report, token) => await delivery.SendAsync(report, token)));
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            // The drain time is over: what is not told by now is run again by another worker.
        }
    }

    private async Task SendResultsAsync(CancellationToken abort)
    {
        var batch = new List<ResultReport>(LargestBatch);
        while (await results.Reader.WaitToReadAsync(abort))
        {
            batch.Clear();
            int size = 0;
            while (batch.Count < LargestBatch && size < LargestBody && results.Reader.TryRead(out ResultReport? report))
            {
                batch.Add(report);
                size += report.Result.Utf8.Length;
            }

            await SendAsync(batch, abort);
        }
    }

    private async Task SendAsync(List<ResultReport> batch, CancellationToken abort)
    {
        var backoff = new Backoff();
        while (true)
        {
            batch.RemoveAll(delivery.GiveUpIfUnwanted);
            if (batch.Count == 0)
            {
                return;
            }

            try
            {
                IReadOnlyList<CompletionState> states = await endpoints.CompleteAsync(batch.ConvertAll(report => report.Completion), abort);
                Settle(batch, states);
                return;
            }
            catch (RefusedException refusal) when (!refusal.WillPass || refusal.IsFault)
            {
                // One result that the service does not take must not hold up the others.
                await Task.WhenAll(batch.Select(report => delivery.SendAsync(report, abort)));
                return;
            }
            catch (Exception trouble) when (Backoff.WillPass(trouble))
            {
                await delivery.PauseAsync($"{batch.Count} results", backoff, trouble, abort);
            }
        }
    }

    private void Settle(List<ResultReport> batch, IReadOnlyList<CompletionState> states)
    {
        HashSet<string> taken = [.. states.Where(state => state.Status == "success").Select(state => state.TaskId)];
        foreach (ResultReport report in batch)
        {
            if (!taken.Contains(report.Task.Lease.TaskId))
            {
                report.Task.Drop(Delivery.Settled);
            }

            delivery.Release(report);
        }
    }
}
