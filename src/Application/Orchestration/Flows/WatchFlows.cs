using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The next changes after one; waits for some when there is none yet, but not for ever.</summary>
/// <param name="After">The last change that the watcher has seen.</param>
/// <param name="FlowId">Only those of one flow.</param>
/// <param name="Patience">How long to wait.</param>
public sealed record WatchFlows(long After, string? FlowId, TimeSpan Patience) : IRequest<IReadOnlyList<FlowEventEntry>>;

internal sealed class WatchFlowsHandler(IMediator mediator, FlowSignal signal, TimeProvider time) : IRequestHandler<WatchFlows, IReadOnlyList<FlowEventEntry>>
{
    // Other servers change flows too.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    public async Task<IReadOnlyList<FlowEventEntry>> Handle(WatchFlows request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var next = signal.Next;
            var events = await mediator.Send(new ReadFlowEvents(request.After, request.FlowId), cancellationToken);
            if (events.Count > 0 || time.GetElapsedTime(started) >= request.Patience)
            {
                return events;
            }

            await FlowSignal.WaitAsync(next, LookAgain, cancellationToken);
        }
    }
}
