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

internal sealed class ResumeFlowRunHandler(IClientRunStore runs, FlowRunTransitions transitions, TimeProvider time) : IRequestHandler<ResumeFlowRun, StateAnswer>
{
    public async Task<StateAnswer> Handle(ResumeFlowRun request, CancellationToken cancellationToken)
    {
        var run = await runs.LockFlowRunAsync(request.Id, cancellationToken) ?? throw FlowRunTransitions.Missing("Flow run", request.Id);
        if (run.State is not { Type: StateType.Paused } paused)
        {
            return new StateAnswer(null, Answer.Abort, "Cannot resume a flow run that is not paused.", null, false);
        }

        var proposal = paused.Details.PauseReschedule
            ? new StateProposal(StateType.Scheduled, "Resuming", null, null, new StateDetails { ScheduledTime = time.GetUtcNow() })
            : new StateProposal(StateType.Running, null, null, null, new StateDetails());
        return await transitions.ProposeAsync(request.Id, proposal, force: false, cancellationToken);
    }
}
