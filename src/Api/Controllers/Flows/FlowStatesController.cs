using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Flows;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Access;
using FlowProv.Domain.Flows;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Flows;

// Contract: contracts/director-and-flows.md 4.2 to 4.4.
/// <summary>The states of flows and commands that change them.</summary>
[Route("flows")]
[Tags("Flows")]
[RequiresRole(Role.Read)]
public sealed class FlowStatesController(IMediator mediator) : FlowsFamilyController(mediator)
{
    /// <summary>The status of all flows, by id.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("status", Name = "Flows_ListStatuses")]
    [ProducesResponseType<IReadOnlyDictionary<string, FlowStatus>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ListStatuses(CancellationToken cancellationToken)
    {
        var statuses = await Mediator.Send(new ListFlowStatuses(null), cancellationToken);
        return Ok(new OrderedDictionary<string, FlowStatus>(statuses.Select(status => KeyValuePair.Create(status.FlowId, status)), StringComparer.Ordinal));
    }

    /// <summary>The status of one flow, at once or when it has changed to another.</summary>
    /// <param name="flowId">The flow's id.</param>
    /// <param name="waitFor">Holds the answer until the flow has this status.</param>
    /// <param name="timeout">With <c>wait_for</c>: answers after so many seconds with the status as it is then.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="404">There is no such flow.</response>
    [HttpGet("status/{flow_id}", Name = "Flows_GetStatus")]
    [ProducesResponseType<FlowStatus>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> GetStatus(
        [FromRoute(Name = "flow_id")] string flowId,
        [FromQuery(Name = "wait_for")] AwaitedState? waitFor = null,
        [FromQuery, Range(0, 60)] int timeout = 30,
        CancellationToken cancellationToken = default)
    {
        FlowState? state = waitFor switch
        {
            AwaitedState.Stopped => FlowState.Stopped,
            AwaitedState.Running => FlowState.Running,
            AwaitedState.Paused => FlowState.Paused,
            AwaitedState.Stopping => FlowState.Stopping,
            AwaitedState.Failed => FlowState.Failed,
            _ => null,
        };
        return Ok(await Mediator.Send(new GetFlowStatus(flowId, state, TimeSpan.FromSeconds(timeout)), cancellationToken));
    }

    /// <summary>Tells flows to start, stop, pause or resume.</summary>
    /// <remarks>
    /// Named flows are told one by one: those that are unknown or cannot be told so have an error in their entry. Without names the command goes to all
    /// flows and skips those. Telling a flow what it does already changes nothing. A soft stop waits up to two seconds for runs and then says stopping.
    /// </remarks>
    /// <param name="dryRun">Tells what would be, and changes nothing.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The status of each flow.</response>
    /// <response code="400">The command is malformed, or none of the named flows could be told so.</response>
    /// <response code="409">With <c>atomic</c>: some flow could not be told so, and none was.</response>
    [RequiresRole(Role.Run)]
    [HttpPatch("commands", Name = "Flows_Command")]
    [Consumes("application/json")]
    [ConsumesBody("application/json", typeof(FlowCommandBody))]
    [RequestHeader(Origin.Header, "Who asks, for the audit record.")]
    [ProducesResponseType<FlowsCommandedBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsNotCommandedBody>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<FlowsNotCommandedBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Command([FromQuery(Name = "dry_run")] bool dryRun, CancellationToken cancellationToken)
    {
        var told = await Mediator.Send(new CommandFlows(await BodyAsync(cancellationToken), dryRun, Caller), cancellationToken);
        return told.Verdict switch
        {
            CommandVerdict.ForNone => BadRequest(new FlowsNotCommandedBody("None of the flows could be commanded.", null, told.Entries)),
            CommandVerdict.NotForAll => Conflict(new FlowsNotCommandedBody("Not all of the flows could be commanded, so none was.", null, told.Entries)),
            _ => Ok(new FlowsCommandedBody(
                told.Status, told.Entries, told.Scope, told.DryRun ? true : null, told.Warnings.Count == 0 ? null : told.Warnings)),
        };
    }

    /// <summary>An external runner reports the state of a flow without tasks.</summary>
    /// <param name="flowId">The flow's id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The status now.</response>
    /// <response code="400">The report is malformed, or the flow is a workflow definition, which this service executes itself.</response>
    /// <response code="404">There is no such flow.</response>
    [RequiresRole(Role.Run)]
    [HttpPut("{flow_id}/observed", Name = "Flows_Observe")]
    [Consumes("application/json")]
    [ConsumesBody("application/json", typeof(FlowObservedBody))]
    [RequestHeader(Origin.Header, "Who asks, for the audit record.")]
    [ProducesResponseType<FlowStatus>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Observe([FromRoute(Name = "flow_id")] string flowId, CancellationToken cancellationToken)
    {
        await Mediator.Send(new ObserveFlow(flowId, await BodyAsync(cancellationToken), Caller), cancellationToken);
        return Ok(await Mediator.Send(new GetFlowStatus(flowId), cancellationToken));
    }
}
