using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Queries;
using FlowProv.Application.Provenance.Workflows;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

// Contract: contracts/flowcept.md 1.3.
/// <summary>Workflows: runs of programs that produce provenance.</summary>
[Route("api/v1/workflows")]
[Tags("Workflows")]
[RequiresRole(Role.Read)]
public sealed class WorkflowsController(IMediator mediator) : ProvenanceController
{
    /// <summary>Lists workflows, oldest first by the first available date field of each.</summary>
    /// <param name="user">Only those of this user.</param>
    /// <param name="campaignId">Only those of this campaign.</param>
    /// <param name="parentWorkflowId">Only those started by this workflow.</param>
    /// <param name="name">Only those of this name.</param>
    /// <param name="filterJson">A filter as JSON text, see the query body's <c>filter</c>.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <param name="order">Extension: the direction of the list order.</param>
    /// <param name="cursor">Extension: next_cursor of the page before.</param>
    /// <param name="includeTotal">Extension: also count all matches.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Workflows_List")]
    [ProducesResponseType<ListEnvelope<WorkflowDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public async Task<IActionResult> List(
        string? user,
        [FromQuery(Name = "campaign_id")] string? campaignId,
        [FromQuery(Name = "parent_workflow_id")] string? parentWorkflowId,
        string? name,
        [FromQuery(Name = "filter_json")] string? filterJson,
        [Range(1, 1000)] int limit = 100,
        SortDirection order = SortDirection.Asc,
        string? cursor = null,
        [FromQuery(Name = "include_total")] bool includeTotal = false,
        CancellationToken cancellationToken = default)
    {
        (string, string?)[] named =
            [("user", user), ("campaign_id", campaignId), ("parent_workflow_id", parentWorkflowId), ("name", name)];
        var list = new ListDocuments(Scope.Workflows, named, filterJson)
        {
            Limit = limit,
            Order = OrderOf(order),
            Cursor = cursor,
            IncludeTotal = includeTotal,
        };
        return new DocumentAnswerResult(await mediator.Send(list, cancellationToken));
    }

    /// <summary>One workflow.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="304">The caller has this state already.</response>
    /// <response code="404">There is no such workflow.</response>
    [HttpGet("{workflow_id}", Name = "Workflows_Get")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The document's state, for If-None-Match.")]
    [ProducesResponseType<WorkflowDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get([FromRoute(Name = "workflow_id")] string workflowId, CancellationToken cancellationToken) =>
        new DocumentResult(await mediator.Send(new GetDocument(Collection.Workflows, workflowId), cancellationToken));

    /// <summary>Saves one workflow or an array of workflows, merged into what is stored; all or none.</summary>
    /// <remarks>The answer is the stored document, or an array of them as sent. The header X-Redacted-Values says how many values were hidden as secrets.</remarks>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">Stored; what stands now.</response>
    /// <response code="400">Some document is bad; the detail names it, and nothing is stored.</response>
    [RequiresRole(Role.Run)]
    [HttpPost(Name = "Workflows_Save")]
    [RequestSizeLimit(SavedDocumentsResult.MaxBodyBytes)]
    [Consumes("application/json")]
    [ConsumesBody("application/json", typeof(WorkflowDocument), OneOrMany = true)]
    [ResponseHeader(StatusCodes.Status201Created, "X-Redacted-Values", "The number of values that were hidden as secrets.")]
    [ProducesResponseType<WorkflowDocument>(StatusCodes.Status201Created)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Save(CancellationToken cancellationToken) =>
        new SavedDocumentsResult(await mediator.Send(new SaveWorkflows(RequestBody.Open(Request)), cancellationToken));

    /// <summary>Workflows by filter, with projection, sort, limit and aggregation.</summary>
    /// <param name="body">The query; <c>{}</c> is valid.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("query", Name = "Workflows_Query")]
    [ProducesResponseType<ListEnvelope<WorkflowDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Query([FromBody] QueryBody body, CancellationToken cancellationToken) =>
        new DocumentAnswerResult(await mediator.Send(new QueryDocuments(Scope.Workflows, body.Json), cancellationToken));
}
