using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 3.
/// <summary>Proposes a flow run's next state.</summary>
/// <param name="Id">The flow run.</param>
/// <param name="Body">state, and perhaps force.</param>
public sealed record SetFlowRunState(Guid Id, JsonElement Body) : ICommand<StateAnswer>;

internal sealed class SetFlowRunStateHandler(FlowRunTransitions transitions) : IRequestHandler<SetFlowRunState, StateAnswer>
{
    public Task<StateAnswer> Handle(SetFlowRunState request, CancellationToken cancellationToken)
    {
        var (proposal, force) = SetStateRequest.Read(request.Body);
        return transitions.ProposeAsync(request.Id, proposal, force, cancellationToken);
    }
}
