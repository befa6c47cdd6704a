using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Flows;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.Middleware;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Access;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Flows;

// Contract: contracts/director-and-flows.md 4.
/// <summary>Flow configurations.</summary>
[Route("flows")]
[Tags("Flows")]
[RequiresRole(Role.Read)]
public sealed class FlowsController(IMediator mediator) : FlowsFamilyController(mediator)
{
    /// <summary>All configurations as they were sent, in the order of their ids.</summary>
    /// <param name="limit">The most configurations to return; all when absent.</param>
    /// <param name="after">Only flows whose id comes after this one; the header Link names the next page.</param>
    /// <param name="labels">Only flows that bear all of these labels, written as <c>key:value,key:value</c> or one by one.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Flows_List")]
    [ResponseHeader(StatusCodes.Status200OK, "Link", "With limit and when there are more: the next page, as rel=\"next\".")]
    [ProducesResponseType<IReadOnlyList<FlowConfigurationBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List(
        [FromQuery, Range(1, 1000)] int? limit, [FromQuery] string? after, [FromQuery] string[]? labels, CancellationToken cancellationToken)
    {
        // An empty one is bound as null, whatever the type says.
        var told = (labels ?? []).OfType<string>().ToList();
        var wanted = FlowLabels.Read(told);
        string? last = null;
        if (limit is { } most && (last = await Mediator.Send(new FindPageEnd(wanted, after, most), cancellationToken)) is not null)
        {
            var filter = string.Concat(told.Select(label => $"&labels={Uri.EscapeDataString(label)}"));
            TellNext(string.Create(CultureInfo.InvariantCulture, $"limit={most}&after={Uri.EscapeDataString(last)}{filter}"));
        }

        return new FlowArrayResult(Mediator, new ListFlows(wanted, after, last));
    }

    /// <summary>Adds configurations: all of the array or none.</summary>
    /// <param name="initialState">The state that they begin in.</param>
    /// <param name="dryRun">Checks everything and stores nothing; answers 200. An Idempotency-Key is left alone.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">With <c>dry_run</c>: they could be added.</response>
    /// <response code="201">Added.</response>
    /// <response code="400">Some configuration is bad or its id is taken; every error names index and id, and nothing is stored.</response>
    /// <response code="422">The Idempotency-Key was sent with another request before.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost(Name = "Flows_Add")]
    [Idempotent]
    [Consumes("application/json")]
    [ConsumesBody("application/json", typeof(FlowConfigurationBody), Many = true)]
    [RequestHeader(Origin.Header, "Who asks, for the audit record.")]
    [ProducesResponseType<FlowsAddedBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsAddedBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Add(
        [FromQuery(Name = "initial_state")] InitialState initialState = InitialState.Stopped,
        [FromQuery(Name = "dry_run")] bool dryRun = false,
        CancellationToken cancellationToken = default)
    {
        var state = initialState switch
        {
            InitialState.Running => FlowState.Running,
            InitialState.Paused => FlowState.Paused,
            _ => FlowState.Stopped,
        };
        var ids = await Mediator.Send(new AddFlows(await BodyAsync(cancellationToken), state, dryRun, Caller), cancellationToken);
        return dryRun
            ? Ok(new FlowsAddedBody("Flows would be added", ids, true))
            : StatusCode(StatusCodes.Status201Created, new FlowsAddedBody("Flows added", ids, null));
    }

    /// <summary>One configuration as it was sent.</summary>
    /// <param name="flowId">The flow's id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="304">The caller has this version already.</response>
    /// <response code="404">There is no such flow.</response>
    [HttpGet("{flow_id}", Name = "Flows_Get")]
    [RequestHeader("If-None-Match", "A version that the caller has: 304 while it stands.")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The version, for If-Match and If-None-Match.")]
    [ResponseHeader(StatusCodes.Status200OK, "Last-Modified", "When the version was written.")]
    [ProducesResponseType<FlowConfigurationBody>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get([FromRoute(Name = "flow_id")] string flowId, CancellationToken cancellationToken) =>
        new FlowTextResult(await Mediator.Send(new GetFlow(flowId), cancellationToken));

    /// <summary>Replaces a configuration; runs started afterwards follow the new one.</summary>
    /// <remarks>A schedule that stays the same keeps its due time. The same text again makes no version.</remarks>
    /// <param name="flowId">The flow's id; the body's <c>flow_id</c> may be absent, else it is the same.</param>
    /// <param name="dryRun">Checks everything and stores nothing; the answer shows what would be.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Replaced.</response>
    /// <response code="201">With <c>If-None-Match: *</c>: created.</response>
    /// <response code="400">The configuration is bad, or there is no such flow.</response>
    /// <response code="412">If-Match names another version, or If-None-Match finds the flow.</response>
    /// <response code="428">The service is set to demand If-Match, and there is none.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{flow_id}", Name = "Flows_Replace")]
    [Consumes("application/json")]
    [ConsumesBody("application/json", typeof(FlowConfigurationBody))]
    [RequestHeader("If-Match", "The version that is replaced.")]
    [RequestHeader("If-None-Match", "* creates the flow where it does not exist.")]
    [RequestHeader(Origin.Header, "Who asks, for the audit record.")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The new version.")]
    [ProducesResponseType<FlowChangedBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowChangedBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status428PreconditionRequired)]
    public async Task<IActionResult> Replace(
        [FromRoute(Name = "flow_id")] string flowId, [FromQuery(Name = "dry_run")] bool dryRun, CancellationToken cancellationToken)
    {
        var onlyNew = Request.Headers.IfNoneMatch is { Count: > 0 } none && (none == "*"
            ? true : throw new FlowProvException(ErrorKind.Invalid, "If-None-Match of a PUT must be *: it creates the flow where it does not exist."));
        var body = await BodyAsync(cancellationToken);
        var change = await Mediator.Send(new ReplaceFlow(flowId, body, IfMatch.Read(Request), onlyNew, dryRun, Caller), cancellationToken);
        return Changed(change, change.Created ? "created" : "updated", dryRun);
    }

    /// <summary>Stops a flow hard, which cancels its runs, and deletes it. Versions and events stay; a rollback restores it.</summary>
    /// <param name="flowId">The flow's id.</param>
    /// <param name="dryRun">Checks everything and deletes nothing.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Deleted.</response>
    /// <response code="400">There is no such flow.</response>
    /// <response code="412">If-Match names another version.</response>
    /// <response code="428">The service is set to demand If-Match, and there is none.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{flow_id}", Name = "Flows_Delete")]
    [RequestHeader("If-Match", "The version that is deleted.")]
    [RequestHeader(Origin.Header, "Who asks, for the audit record.")]
    [ProducesResponseType<FlowDeletedBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status428PreconditionRequired)]
    public async Task<IActionResult> Delete(
        [FromRoute(Name = "flow_id")] string flowId, [FromQuery(Name = "dry_run")] bool dryRun, CancellationToken cancellationToken)
    {
        var deleted = await Mediator.Send(new DeleteFlow(flowId, IfMatch.Read(Request), dryRun, Caller), cancellationToken);
        var done = dryRun ? "Flow would be deleted" : "Flow deleted";
        return Ok(new FlowDeletedBody(done, deleted.FlowId, deleted.Version, deleted.CanceledRuns, dryRun ? true : null));
    }
}
