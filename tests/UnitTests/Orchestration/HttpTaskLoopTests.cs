using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using FlowProv.Infrastructure.Work.Http;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FlowProv.UnitTests.Orchestration;

/// <summary>How the executor of HTTP tasks ends while a call is on its way.</summary>
public sealed class HttpTaskLoopTests : IDisposable
{
    private readonly Engine engine = new();
    private readonly ServiceProvider services;
    private readonly HttpTaskClient client;
    private readonly HttpTaskLoop loop;

    public HttpTaskLoopTests()
    {
        var options = new HttpTaskOptions { Concurrency = 2 };
        services = new ServiceCollection().AddSingleton<IMediator>(engine).BuildServiceProvider();
        client = new HttpTaskClient(options, TimeProvider.System);
        loop = new HttpTaskLoop(
            services.GetRequiredService<IServiceScopeFactory>(), client, options, TimeProvider.System, NullLogger<HttpTaskLoop>.Instance);
    }

    public void Dispose()
    {
        loop.Dispose();
        client.Dispose();
        services.Dispose();
    }

    [Fact]
    public async Task Stop_waits_for_a_call_that_is_cut_off()
    {
        await loop.StartAsync(CancellationToken.None);
        await engine.Settling.Task.WaitAsync(TimeSpan.FromSeconds(20));

        var stop = loop.StopAsync(new CancellationToken(canceled: true));

        (await Task.WhenAny(stop, Task.Delay(300))).Should().NotBe(stop, "the call still tells its outcome");
        engine.Settled.SetResult();
        await stop.WaitAsync(TimeSpan.FromSeconds(20));
        loop.ExecuteTask!.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public async Task Call_that_ends_after_everything_is_disposed_of_does_no_harm()
    {
        await loop.StartAsync(CancellationToken.None);
        await engine.Settling.Task.WaitAsync(TimeSpan.FromSeconds(20));

        loop.Dispose();
        engine.Settled.SetResult();

        await loop.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20));
    }

    /// <summary>Has one task without a URL, which fails at once, and takes its time to note that.</summary>
    private sealed class Engine : IMediator
    {
        private int claims;

        public TaskCompletionSource Settling { get; } = new();

        public TaskCompletionSource Settled { get; } = new();

        public async Task<T> Send<T>(IRequest<T> request, CancellationToken cancellationToken = default)
        {
            switch (request)
            {
                case ClaimTasks when Interlocked.Increment(ref claims) == 1:
                    return (T)(object)new ClaimedTask[]
                    {
                        new(Guid.NewGuid(), Guid.NewGuid(), "A", null, "flowprov.http", Guid.NewGuid(), DateTimeOffset.MaxValue, 1, "", [], null, default),
                    };
                case FailTask:
                    Settling.SetResult();
                    await Settled.Task;
                    return (T)(object)RunStatus.Error;
                default:
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    throw new InvalidOperationException();
            }
        }

        public Task<object> Send(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task Publish(object notification, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task Publish<T>(T notification, CancellationToken cancellationToken = default)
            where T : INotification => throw new NotSupportedException();
    }
}
