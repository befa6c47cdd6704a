using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 1.3 and 3.3.
/// <summary>Lets a paused flow run go on: a process that waits sees it RUNNING; one that ended is scheduled anew.</summary>
/// <param name="Id">The flow run.</param>
/// <param name="Body">Perhaps run_input of later clients, which is not kept; undefined for none.</param>
public sealed record ResumeFlowRun(Guid Id, JsonElement Body) : ICommand<StateAnswer>;

internal sealed class ResumeFlowRunHandler(IClientRunStore runs, FlowRunTransitions transitions) : IRequestHandler<ResumeFlowRun, StateAnswer>
{
    public async Task<StateAnswer> Handle(ResumeFlowRun request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        new BodyObject(request.Body, ["body"], errors).Object("run_input", nullable: true);
        errors.ThrowIfAny();
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
