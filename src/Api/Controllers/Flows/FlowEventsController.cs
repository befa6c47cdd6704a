using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FlowProv.Api.Access;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Flows;

// Contract: contracts/director-and-flows.md 4.6.
/// <summary>The audit record of flows, as a list and as a stream.</summary>
[Tags("Flows")]
[RequiresRole(Role.Read)]
public sealed class FlowEventsController(IMediator mediator) : FlowsFamilyController(mediator)
{
    /// <summary>The changes of a flow, oldest first: who, what, old and new state.</summary>
    /// <param name="flowId">The flow's id, also of a flow that was deleted.</param>
    /// <param name="limit">The most events to return.</param>
    /// <param name="after">Only events after this one; the header Link names the next page.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="404">There never was such a flow.</response>
    [HttpGet("flows/{flow_id}/events", Name = "Flows_ListEvents")]
    [ResponseHeader(StatusCodes.Status200OK, "Link", "When there may be more: the next page, as rel=\"next\".")]
    [ProducesResponseType<IReadOnlyList<FlowEventEntry>>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> List(
        [FromRoute(Name = "flow_id")] string flowId,
        [FromQuery, Range(1, 1000)] int limit = 100,
        [FromQuery] long after = 0,
        CancellationToken cancellationToken = default)
    {
        var events = await Mediator.Send(new ListFlowEvents(flowId, after, limit), cancellationToken);
        if (events.Count == limit)
        {
            TellNext(string.Create(CultureInfo.InvariantCulture, $"limit={limit}&after={events[^1].Id}"));
        }

        return Ok(events);
    }

    /// <summary>All changes of flows as server-sent events, from now on or from where the caller was.</summary>
    /// <remarks>
    /// Event <c>status</c> tells of commands, ends of soft stops and reports of runners, <c>configuration</c> of written, restored and deleted
    /// configurations. The data is an event as the list has it, its id serves to go on without loss. A comment comes when nothing else does.
    /// </remarks>
    /// <param name="flowId">Only changes of this flow.</param>
    /// <param name="after">Like the header Last-Event-ID, for callers that cannot set it; 0 for all that ever was.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="400">Last-Event-ID is no id of an event.</response>
    [HttpGet("flow-events", Name = "Flows_Watch")]
    [RequestHeader("Last-Event-ID", "The last event that the caller has seen.")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK, "text/event-stream")]
    public async Task<IActionResult> Watch(
        [FromQuery(Name = "flow_id")] string? flowId, [FromQuery] long? after, CancellationToken cancellationToken)
    {
        var seen = Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } header
            ? long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? id : throw new FlowProvException(ErrorKind.Invalid, "Last-Event-ID must be the id of an event.")
            : after ?? await Mediator.Send(new FindLastFlowEvent(), cancellationToken);
        return new FlowEventStreamResult(Mediator, seen, flowId);
    }
}
