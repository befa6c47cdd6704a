using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 1.3 and 3.3.
/// <summary>Lets a paused flow run go on: a process that waits sees it RUNNING; one that ended is scheduled anew.</summary>
/// <param name="Id">The flow run.</param>
public sealed record ResumeFlowRun(Guid Id) : ICommand<StateAnswer>;

internal sealed class ResumeFlowRunHandler(IClientRunStore runs, FlowRunTransitions transitions) : IRequestHandler<ResumeFlowRun, StateAnswer>
{
    public async Task<StateAnswer> Handle(ResumeFlowRun request, CancellationToken cancellationToken)
    {
        var run = await runs.LockFlowRunAsync(request.Id, cancellationToken) ?? throw FlowRunTransitions.Missing("Flow run", request.Id);
        if (run.State is not { Type: StateType.Paused } paused)
        {
            return StateAnswer.Of(Decision.Abort("Cannot resume a flow run that is not paused."), null);
        }

        var proposal = paused.Details.PauseReschedule
            ? RunState.Propose(StateType.Scheduled, StateNames.Resuming)
            : RunState.Propose(StateType.Running);
        return await transitions.ProposeAsync(run, proposal, force: false, cancellationToken);
    }
}
