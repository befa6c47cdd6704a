using System.Diagnostics;
using System.Net.Http.Headers;
using System.Threading.Channels;

namespace FlowProv.Worker;

/// <summary>
/// Claims tasks from FlowProv, runs the handlers registered for their keys with bounded concurrency, keeps their leases and reports
/// how they ended. A task may run more than once when a lease is lost, so handlers should bear it.
/// </summary>
public sealed class FlowProvWorker : IAsyncDisposable
{
    private static readonly TimeSpan LastWord = TimeSpan.FromSeconds(5);

    private readonly WorkerOptions options;
    private readonly HttpClient http;
    private readonly Dictionary<string, Func<TaskContext, CancellationToken, Task<object?>>> handlers = [];
    private readonly CancellationTokenSource disposed = new();
    private Task? running;

    /// <summary>Prepares a worker; nothing is claimed before RunAsync.</summary>
    public FlowProvWorker(WorkerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        this.options = options;
        HttpMessageHandler transport = options.MessageHandler
            ?? new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false };
        http = new HttpClient(transport, disposeHandler: options.MessageHandler is null)
        {
            BaseAddress = new Uri(options.BaseUrl.AbsoluteUri.TrimEnd('/') + "/api/v1/tasks/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        http.DefaultRequestHeaders.Authorization = options.Token is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
    }

    /// <summary>Registers the handler of a task key. Its token is cancelled when the task's result is no longer wanted.</summary>
    public FlowProvWorker Handle(string key, Func<TaskContext, CancellationToken, Task<object?>> handler)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(handler);
        if (running is not null)
        {
            throw new InvalidOperationException("Handlers are registered before the worker runs.");
        }

        handlers.Add(key, handler);
        return this;
    }

    /// <summary>Registers the handler of a task key. Its token is cancelled when the task's result is no longer wanted.</summary>
    public FlowProvWorker Handle<TResult>(string key, Func<TaskContext, CancellationToken, Task<TResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Handle(key, async Task<object?> (task, token) => await handler(task, token));
    }

    /// <summary>
    /// Works until the token is cancelled, then finishes what was claimed. Handlers still running after DrainTimeout are cancelled and
    /// their tasks left to other workers, which get them when the leases run out.
    /// </summary>
    public Task RunAsync(CancellationToken stoppingToken)
    {
        ObjectDisposedException.ThrowIf(disposed.IsCancellationRequested, this);
        if (handlers.Count == 0 || running is not null)
        {
            throw new InvalidOperationException(running is null ? "No handler is registered." : "The worker was started before.");
        }

        return running = WorkAsync(stoppingToken);
    }

    /// <summary>Stops a running worker as RunAsync's token does, waits for it and closes its connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await disposed.CancelAsync();
        await (running ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Dispose();
        disposed.Dispose();
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, disposed.Token);
        using var abort = new CancellationTokenSource();
        using var ended = new CancellationTokenSource();
        var endpoints = new TaskEndpoints(http, options, handlers.Keys);
        var held = new HeldTasks(options);
        var budget = new Budget(options);
        var outbox = new Outbox(endpoints, new Delivery(endpoints, budget, held, options));
        var runner = new TaskRunner(handlers, budget, held, outbox, options);
        var claimed = Channel.CreateUnbounded<HeldTask>();

        // A loop that breaks, which none should, ends the worker instead of leaving it half alive.
        var slots = Task.WhenAll(Enumerable.Range(0, options.Concurrency)
            .Select(_ => OrStop(Task.Run(() => runner.RunAsync(claimed.Reader)))));
        Task sending = OrStop(outbox.RunAsync(abort.Token));
        Task beating = OrStop(new Heartbeats(endpoints, held, options).RunAsync(ended.Token));
        Task claiming = OrStop(new ClaimLoop(endpoints, budget, held, options).RunAsync(claimed.Writer, stop.Token));
        await claiming.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        claimed.Writer.Complete();
        long drainStarted = Stopwatch.GetTimestamp();
        await DrainAsync(slots, held);
        outbox.Complete();
        TimeSpan left = options.DrainTimeout - Stopwatch.GetElapsedTime(drainStarted);
        abort.CancelAfter(left > LastWord ? left : LastWord);
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ended.CancelAsync();
        await Task.WhenAll(claiming, sending, beating, slots.IsFaulted ? slots : Task.CompletedTask);

        async Task OrStop(Task loop)
        {
            try
            {
                await loop;
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }
    }

    private async Task DrainAsync(Task slots, HeldTasks held)
    {
        if (!await EndsWithinAsync(slots, options.DrainTimeout))
        {
            held.DropAll("the worker was stopped");
            await EndsWithinAsync(slots, LastWord);
        }
    }

    private static async Task<bool> EndsWithinAsync(Task task, TimeSpan time) =>
        await Task.WhenAny(task, Task.Delay(time)) == task;
}
