using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Queries;
using FlowProv.Application.Provenance.Tasks;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

// Contract: contracts/flowcept.md 1.4.
/// <summary>Tasks: what workflows did, step by step.</summary>
[Route("api/v1/tasks")]
[Tags("Tasks")]
[RequiresRole(Role.Read)]
public sealed class TasksController(IMediator mediator) : ProvenanceController
{
    /// <summary>Lists tasks, oldest first by the first available date field of each.</summary>
    /// <param name="workflowId">Only those of this workflow.</param>
    /// <param name="parentTaskId">Only those started by this task.</param>
    /// <param name="campaignId">Only those of this campaign.</param>
    /// <param name="taskId">Only this task.</param>
    /// <param name="status">Only those with this status.</param>
    /// <param name="filterJson">A filter as JSON text, see the query body's <c>filter</c>.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <param name="order">Extension: the direction of the list order.</param>
    /// <param name="cursor">Extension: next_cursor of the page before.</param>
    /// <param name="includeTotal">Extension: also count all matches.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Tasks_List")]
    [ProducesResponseType<ListEnvelope<TaskDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> List(
        [FromQuery(Name = "workflow_id")] string? workflowId,
        [FromQuery(Name = "parent_task_id")] string? parentTaskId,
        [FromQuery(Name = "campaign_id")] string? campaignId,
        [FromQuery(Name = "task_id")] string? taskId,
        string? status,
        [FromQuery(Name = "filter_json")] string? filterJson,
        [Range(1, 1000)] int limit = 100,
        SortDirection order = SortDirection.Asc,
        string? cursor = null,
        [FromQuery(Name = "include_total")] bool includeTotal = false,
        CancellationToken cancellationToken = default)
    {
        (string, string?)[] named =
        [
            ("workflow_id", workflowId), ("parent_task_id", parentTaskId), ("campaign_id", campaignId), ("task_id", taskId), ("status", status),
        ];
        var list = new ListDocuments(Scope.Tasks, named, filterJson)
        {
            Limit = limit,
            Order = OrderOf(order),
            Cursor = cursor,
            IncludeTotal = includeTotal,
        };
        return AnswerAsync(list, cancellationToken);
    }

    /// <summary>One task.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="304">The caller has this state already.</response>
    /// <response code="404">There is no such task.</response>
    [HttpGet("{task_id}", Name = "Tasks_Get")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The document's state, for If-None-Match.")]
    [ProducesResponseType<TaskDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get([FromRoute(Name = "task_id")] string taskId, CancellationToken cancellationToken) =>
        new DocumentResult(await mediator.Send(new GetDocument(Collection.Tasks, taskId), cancellationToken));

    /// <summary>The tasks of a workflow in list order; none for an unknown workflow.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <param name="order">Extension: the direction of the list order.</param>
    /// <param name="cursor">Extension: next_cursor of the page before.</param>
    /// <param name="includeTotal">Extension: also count all matches.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("by_workflow/{workflow_id}", Name = "Tasks_ListByWorkflow")]
    [ProducesResponseType<ListEnvelope<TaskDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> ListByWorkflow(
        [FromRoute(Name = "workflow_id")] string workflowId,
        [Range(1, 1000)] int limit = 100,
        SortDirection order = SortDirection.Asc,
        string? cursor = null,
        [FromQuery(Name = "include_total")] bool includeTotal = false,
        CancellationToken cancellationToken = default)
    {
        var list = new ListDocuments(Scope.Tasks, [("workflow_id", workflowId)], null)
        {
            Limit = limit,
            Order = OrderOf(order),
            Cursor = cursor,
            IncludeTotal = includeTotal,
        };
        return AnswerAsync(list, cancellationToken);
    }

    /// <summary>Saves one task or an array of tasks, merged into what is stored; all or none.</summary>
    /// <remarks>The answer is the stored document, or an array of them as sent. The header X-Redacted-Values says how many values were hidden as secrets.</remarks>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">Stored; what stands now.</response>
    /// <response code="400">Some document is bad; the detail names it, and nothing is stored.</response>
    [RequiresRole(Role.Run)]
    [HttpPost(Name = "Tasks_Save")]
    [RequestSizeLimit(SavedDocumentsResult.MaxBodyBytes)]
    [Consumes("application/json")]
    [ConsumesBody("application/json", typeof(TaskDocument), OneOrMany = true)]
    [ResponseHeader(StatusCodes.Status201Created, "X-Redacted-Values", "The number of values that were hidden as secrets.")]
    [ProducesResponseType<TaskDocument>(StatusCodes.Status201Created)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Save(CancellationToken cancellationToken) =>
        new SavedDocumentsResult(await mediator.Send(new SaveTasks(RequestBody.Open(Request)), cancellationToken));

    /// <summary>Tasks by filter, with projection, sort, limit and aggregation.</summary>
    /// <param name="body">The query; <c>{}</c> is valid.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("query", Name = "Tasks_Query")]
    [ProducesResponseType<ListEnvelope<TaskDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Query([FromBody] QueryBody body, CancellationToken cancellationToken) =>
        new DocumentAnswerResult(await mediator.Send(new QueryDocuments(Scope.Tasks, body.Json), cancellationToken));

    private async Task<IActionResult> AnswerAsync(ListDocuments list, CancellationToken cancellationToken) =>
        new DocumentAnswerResult(await mediator.Send(list, cancellationToken));
}
