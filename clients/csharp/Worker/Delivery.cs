namespace FlowProv.Worker;

/// <summary>Tells single reports, each until it is taken, refused, or its lease is long over.</summary>
internal sealed class Delivery(TaskEndpoints endpoints, Budget budget, HeldTasks held, WorkerOptions options)
{
    public const string Settled = "already settled or lease lost";

    // Some minute and a half: a report that breaks the service each time must not be kept alive for ever.
    private const int FaultsBorne = 12;

    private readonly TimeSpan longOver = options.Lease + TimeSpan.FromSeconds(Math.Max(300, 5 * options.LeaseSeconds));

    public async Task SendAsync(Report report, CancellationToken abort)
    {
        var backoff = new Backoff();
        int faults = 0;
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
                report.Task.Drop(Settled);
            }
            catch (RefusedException refusal) when (!refusal.WillPass || (refusal.IsFault && ++faults % FaultsBorne == 0))
            {
                report = AfterRefusal(report, refusal);
            }
            catch (Exception trouble) when (Backoff.WillPass(trouble))
            {
                await PauseAsync(report.Task.ToString(), backoff, trouble, abort);
            }
        }
    }

    /// <summary>The report reached the service, or nobody waits for it.</summary>
    public void Release(Report report)
    {
        held.Release(report.Task);
        budget.Settled();
    }

    public bool GiveUpIfUnwanted(Report report)
    {
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

    public async Task PauseAsync(string what, Backoff backoff, Exception trouble, CancellationToken abort)
    {
        TimeSpan pause = backoff.Next(trouble);
        options.Log?.Invoke($"{what}: {trouble.Message}; again in {pause.TotalSeconds:0.0} s");
        await Task.Delay(pause, abort);
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
}
