using FlowProv.Worker;

namespace FlowProv.UnitTests.Workers;

/// <summary>A worker on a fake service, stopped at the end of its test.</summary>
internal sealed class WorkerRun : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly FlowProvWorker worker;

    public WorkerRun(
        FakeService service,
        Action<FlowProvWorker> register,
        int concurrency = 2,
        int lease = 60,
        TimeSpan? drain = null,
        Uri? address = null,
        int claimGraceMilliseconds = 20,
        string? token = null)
    {
        worker = new FlowProvWorker(new WorkerOptions
        {
            BaseUrl = address ?? new Uri("http://service.test"),
            WorkerId = "me",
            Token = token,
            Queues = ["slow", "fast"],
            Concurrency = concurrency,
            LeaseSeconds = lease,
            DrainTimeout = drain ?? TimeSpan.FromSeconds(20),
            ClaimGrace = TimeSpan.FromMilliseconds(claimGraceMilliseconds),
            MessageHandler = address is null ? service : null,
        });
        register(worker);
        Ended = worker.RunAsync(stop.Token);
    }

    public Task Ended { get; }

    public Task StopAsync() => stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await worker.DisposeAsync();
        stop.Dispose();
        await Ended;
    }
}
