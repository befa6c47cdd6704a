using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Flows;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.2.
/// <summary>Flows: workflows by their name, which runs and deployments belong to.</summary>
[Route("api/flows")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class PrefectFlowsController(IMediator mediator) : PrefectController(mediator)
{
    private const string Missing = "Flow not found";

    /// <summary>Makes a flow; one of that name is returned unchanged, its tags too.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new flow.</response>
    /// <response code="200">There was one of that name.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "PrefectFlows_Create")]
    [ConsumesBody("application/json", typeof(CreateFlowBody))]
    [ProducesResponseType<PrefectFlowBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<PrefectFlowBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        ResourceResult.Of(await Mediator.Send(new CreateFlow(await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Lists flows by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="sort">NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "PrefectFlows_List")]
    [ProducesResponseType<IReadOnlyList<PrefectFlowBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? sort, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.Flows, limit, offset, sort, cursor, cancellationToken);

    /// <summary>Lists flows that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "PrefectFlows_Filter")]
    [ConsumesBody("application/json", typeof(FlowsFilterBody))]
    [ProducesResponseType<IReadOnlyList<PrefectFlowBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.Flows, cancellationToken);

    /// <summary>Counts flows that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("count", Name = "PrefectFlows_Count")]
    [ConsumesBody("application/json", typeof(FlowsFilterBody))]
    [ProducesResponseType<long>(StatusCodes.Status200OK)]
    public Task<IActionResult> Count(CancellationToken cancellationToken) => CountAsync(PrefectObject.Flows, cancellationToken);

    /// <summary>A page of flows with the number of all.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("paginate", Name = "PrefectFlows_Paginate")]
    [ConsumesBody("application/json", typeof(FlowsFilterBody))]
    [ProducesResponseType<PaginatedBody<PrefectFlowBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Paginate(CancellationToken cancellationToken) => PaginateAsync(PrefectObject.Flows, cancellationToken);

    /// <summary>A flow.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "PrefectFlows_Get")]
    [ProducesResponseType<PrefectFlowBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.Flows, id), Missing, cancellationToken);

    /// <summary>A flow by its name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("name/{name}", Name = "PrefectFlows_GetByName")]
    [ProducesResponseType<PrefectFlowBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetByName(string name, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.Flows, "name", new TextValue(name)), Missing, cancellationToken);

    /// <summary>Extension: makes a flow with this id, or replaces its name and tags.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">It is new.</response>
    /// <response code="200">It was there.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "PrefectFlows_Put")]
    [ConsumesBody("application/json", typeof(CreateFlowBody))]
    [ProducesResponseType<PrefectFlowBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<PrefectFlowBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await PutAsync(await Mediator.Send(new PutFlow(id, await BodyAsync(cancellationToken)), cancellationToken), PrefectObject.Flows, id, cancellationToken);

    /// <summary>Replaces a flow's tags.</summary>
    /// <param name="id">The flow.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{id}", Name = "PrefectFlows_Update")]
    [ConsumesBody("application/json", typeof(UpdateFlowBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateFlow(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a flow and its deployments at once; its runs follow in the background.</summary>
    /// <param name="id">The flow.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "PrefectFlows_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteFlow(id, Caller), cancellationToken);
}
