using System.Threading.Channels;

namespace FlowProv.Worker;

/// <summary>
/// Tells the service how tasks ended. Results go in batches: whatever finished while the last batch was under way is the next one.
/// A report is repeated until it is taken, refused, or its lease is long over.
/// </summary>
internal sealed class Outbox(TaskEndpoints endpoints, Budget budget, HeldTasks held, WorkerOptions options)
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
                Parallel.ForEachAsync(failures.Reader.ReadAllAsync(abort), slots, async (report, token) => await SendAsync(report, token)));
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
            for (int size = 0; batch.Count < LargestBatch && size < LargestBody && results.Reader.TryRead(out ResultReport? report);)
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
        while (GiveUpUnwanted(batch) > 0)
        {
            try
            {
                IReadOnlyList<CompletionState> states = await endpoints.CompleteAsync(batch.ConvertAll(report => report.Completion), abort);
                Settle(batch, states);
                return;
            }
            catch (RefusedException refusal) when (!refusal.WillPass)
            {
                // One result that the service does not take must not hold up the others.
                await Task.WhenAll(batch.Select(report => SendAsync(report, abort)));
                return;
            }
            catch (Exception trouble) when (Backoff.WillPass(trouble))
            {
                await PauseAsync($"{batch.Count} results", backoff, trouble, abort);
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
                report.Task.Drop("already settled or lease lost");
            }

            Release(report);
        }
    }

    private async Task SendAsync(Report report, CancellationToken abort)
    {
        var backoff = new Backoff();
        while (!GiveUpIfUnwanted(report))
        {
            try
            {
                await TellAsync(report, abort);
                Release(report);
                return;
            }
            catch (RefusedException refusal) when (refusal.IsSettled)
            {
                report.Task.Drop("already settled or lease lost");
            }
            catch (RefusedException refusal) when (!refusal.WillPass)
            {
                report = AfterRefusal(report, refusal);
            }
            catch (Exception trouble) when (Backoff.WillPass(trouble))
            {
                await PauseAsync(report.Task.ToString(), backoff, trouble, abort);
            }
        }
    }

    private Task TellAsync(Report report, CancellationToken abort) => report switch
    {
        ResultReport result => endpoints.CompleteAsync(result.Completion, abort),
        FailureReport failure => TellFailureAsync(failure, abort),
        _ => throw new ArgumentOutOfRangeException(nameof(report)),
    };

    private async Task TellFailureAsync(FailureReport report, CancellationToken abort)
    {
        await endpoints.FailAsync(report.Task.Lease.TaskId, report.Failure, abort);
        options.Log?.Invoke($"{report.Task}: {report.Failure.Exception}");
    }

    private static Report AfterRefusal(Report report, RefusedException refusal)
    {
        if (report is FailureReport)
        {
            report.Task.Drop($"its failure was refused: {refusal.Message}");
            return report;
        }

        string text = $"The service refused the result: {refusal.Message}";
        return new FailureReport(report.Task, new FailRequest(report.Task.Lease.LeaseToken, text, null, null));
    }

    private async Task PauseAsync(string what, Backoff backoff, Exception trouble, CancellationToken abort)
    {
        TimeSpan pause = backoff.Next(trouble);
        options.Log?.Invoke($"{what}: {trouble.Message}; again in {pause.TotalSeconds:0.0} s");
        await Task.Delay(pause, abort);
    }

    private int GiveUpUnwanted(List<ResultReport> batch)
    {
        batch.RemoveAll(GiveUpIfUnwanted);
        return batch.Count;
    }

    private bool GiveUpIfUnwanted(Report report)
    {
        TimeSpan longOver = options.Lease + TimeSpan.FromSeconds(Math.Max(300, 5 * options.LeaseSeconds));
        if (report.Task.Age > longOver)
        {
            report.Task.Drop("service away, lease long over");
        }

        if (report.Task.IsDropped)
        {
            Release(report);
        }

        return report.Task.IsDropped;
    }

    private void Release(Report report)
    {
        held.Release(report.Task);
        budget.Settled();
    }
}
