using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Flows;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Flows;

// Contract: contracts/director-and-flows.md 4.6.
/// <summary>Versions of configurations. They outlive their flow, and an id that is used again goes on counting.</summary>
[Route("flows/{flow_id}/versions")]
[Tags("Flows")]
[RequiresRole(Role.Read)]
public sealed class FlowVersionsController(IMediator mediator) : FlowsFamilyController(mediator)
{
    /// <summary>The versions of a flow, newest first.</summary>
    /// <param name="flowId">The flow's id, also of a flow that was deleted.</param>
    /// <param name="limit">The most versions to return.</param>
    /// <param name="before">Only versions before this one; the header Link names the next page.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="404">There never was such a flow.</response>
    [HttpGet(Name = "Flows_ListVersions")]
    [ResponseHeader(StatusCodes.Status200OK, "Link", "When there are more: the next page, as rel=\"next\".")]
    [ProducesResponseType<IReadOnlyList<FlowVersionEntry>>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> List(
        [FromRoute(Name = "flow_id")] string flowId,
        [FromQuery, Range(1, 1000)] int limit = 100,
        [FromQuery] int? before = null,
        CancellationToken cancellationToken = default)
    {
        var versions = await Mediator.Send(new ListFlowVersions(flowId, before, limit), cancellationToken);
        if (versions.Count == limit && versions[^1].Version > 1)
        {
            TellNext(string.Create(CultureInfo.InvariantCulture, $"limit={limit}&before={versions[^1].Version}"));
        }

        return Ok(versions);
    }

    /// <summary>A configuration as it stood once.</summary>
    /// <param name="flowId">The flow's id.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="304">The caller has it already.</response>
    /// <response code="404">There is no such version.</response>
    [HttpGet("{version}", Name = "Flows_GetVersion")]
    [RequestHeader("If-None-Match", "A version that the caller has: 304 while it stands.")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The version.")]
    [ResponseHeader(StatusCodes.Status200OK, "Last-Modified", "When it was written.")]
    [ProducesResponseType<FlowConfigurationBody>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get(
        [FromRoute(Name = "flow_id")] string flowId, [FromRoute] int version, CancellationToken cancellationToken) =>
        new FlowTextResult(await Mediator.Send(new GetFlowVersion(flowId, version), cancellationToken));

    /// <summary>Brings a version back, as a new version. Restores a flow that was deleted; it begins stopped.</summary>
    /// <param name="flowId">The flow's id.</param>
    /// <param name="version">The version to bring back.</param>
    /// <param name="dryRun">Checks everything and stores nothing.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">It stands again.</response>
    /// <response code="201">The flow is restored.</response>
    /// <response code="400">The old configuration is not valid any more, such as where another flow has its full name.</response>
    /// <response code="404">There is no such version.</response>
    /// <response code="412">If-Match names another version than the present one.</response>
    /// <response code="428">The service is set to demand If-Match, and there is none.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("{version}/rollback", Name = "Flows_RollBack")]
    [RequestHeader("If-Match", "The present version.")]
    [RequestHeader(Origin.Header, "Who asks, for the audit record.")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The new version.")]
    [ProducesResponseType<FlowChangedBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowChangedBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<FlowsErrorBody>(StatusCodes.Status428PreconditionRequired)]
    public async Task<IActionResult> RollBack(
        [FromRoute(Name = "flow_id")] string flowId,
        [FromRoute] int version,
        [FromQuery(Name = "dry_run")] bool dryRun,
        CancellationToken cancellationToken)
    {
        var change = await Mediator.Send(new RollBackFlow(flowId, version, IfMatch.Read(Request), dryRun, Caller), cancellationToken);
        return Changed(change, change.Created ? "restored" : "rolled back", dryRun);
    }
}
