using FlowProv.Domain.Flows;
using FluentValidation;
using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The state of a flow.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="WaitFor">Answers late: when the flow is in this state, or after some time.</param>
/// <param name="Patience">How long to wait for it.</param>
public sealed record GetFlowStatus(string FlowId, FlowState? WaitFor = null, TimeSpan Patience = default) : IRequest<FlowStatus>;

internal sealed class GetFlowStatusValidator : AbstractValidator<GetFlowStatus>
{
    public GetFlowStatusValidator() => RuleFor(request => request.Patience).InclusiveBetween(TimeSpan.Zero, TimeSpan.FromMinutes(1))
        .WithMessage("The timeout must lie between 0 and 60 seconds.").OverridePropertyName("timeout");
}

internal sealed class GetFlowStatusHandler(IMediator mediator, FlowSignal signal, TimeProvider time) : IRequestHandler<GetFlowStatus, FlowStatus>
{
    // Other servers change flows too.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(0.5);

    public async Task<FlowStatus> Handle(GetFlowStatus request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var next = signal.Next;
            var status = (await mediator.Send(new ListFlowStatuses([request.FlowId]), cancellationToken)).SingleOrDefault()
                ?? throw FlowErrors.Missing(request.FlowId);
            var left = request.Patience - time.GetElapsedTime(started);
            if (request.WaitFor is null || status.Status == request.WaitFor || left <= TimeSpan.Zero)
            {
                return status;
            }

            await FlowSignal.WaitAsync(next, left < LookAgain ? left : LookAgain, cancellationToken);
        }
    }
}
