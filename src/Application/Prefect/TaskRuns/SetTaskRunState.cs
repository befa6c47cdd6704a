using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: contracts/prefect.md 3.
/// <summary>Proposes a task run's next state.</summary>
/// <param name="Id">The task run.</param>
/// <param name="Body">state, and perhaps force.</param>
public sealed record SetTaskRunState(Guid Id, JsonElement Body) : ICommand<StateAnswer>;

internal sealed class SetTaskRunStateHandler(TaskRunTransitions transitions) : IRequestHandler<SetTaskRunState, StateAnswer>
{
    public Task<StateAnswer> Handle(SetTaskRunState request, CancellationToken cancellationToken)
    {
        var (proposal, force) = SetStateRequest.Read(request.Body);
        return transitions.ProposeAsync(request.Id, proposal, force, cancellationToken);
    }
}
