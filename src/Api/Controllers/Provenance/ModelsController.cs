using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Queries;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>Models: the objects whose object_type is <c>ml_model</c>.</summary>
[Route("api/v1/models")]
[Tags("Models")]
[RequiresRole(Role.Read)]
public sealed class ModelsController(IMediator mediator) : ObjectViewController(mediator, Scope.Models)
{
    /// <summary>Lists the latest versions of models, oldest first.</summary>
    /// <param name="objectId">Only this one.</param>
    /// <param name="workflowId">Only those of this workflow.</param>
    /// <param name="taskId">Only those of this task.</param>
    /// <param name="filterJson">A filter as JSON text, see the query body's <c>filter</c>.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <param name="includeData">Whether to add each payload as standard base64 in <c>data</c>; 32 MiB together at most.</param>
    /// <param name="order">Extension: the direction of the list order.</param>
    /// <param name="cursor">Extension: next_cursor of the page before.</param>
    /// <param name="includeTotal">Extension: also count all matches.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Models_List")]
    [ProducesResponseType<ListEnvelope<ObjectDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> List(
        [FromQuery(Name = "object_id")] string? objectId,
        [FromQuery(Name = "workflow_id")] string? workflowId,
        [FromQuery(Name = "task_id")] string? taskId,
        [FromQuery(Name = "filter_json")] string? filterJson,
        [Range(1, 1000)] int limit = 100,
        [FromQuery(Name = "include_data")] bool includeData = false,
        SortDirection order = SortDirection.Asc,
        string? cursor = null,
        [FromQuery(Name = "include_total")] bool includeTotal = false,
        CancellationToken cancellationToken = default)
    {
        (string, string?)[] named = [("object_id", objectId), ("workflow_id", workflowId), ("task_id", taskId)];
        var list = new ListDocuments(Scope.Models, named, filterJson)
        {
            Limit = limit,
            Order = OrderOf(order),
            Cursor = cursor,
            IncludeTotal = includeTotal,
            IncludeData = includeData,
        };
        return ListAsync(list, cancellationToken);
    }

    /// <summary>The latest versions of models by filter, with projection, sort, limit and aggregation.</summary>
    /// <param name="body">The query; <c>{}</c> is valid.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("query", Name = "Models_Query")]
    [ProducesResponseType<ListEnvelope<ObjectDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public Task<IActionResult> Query([FromBody] QueryBody body, CancellationToken cancellationToken) => QueryAsync(body, cancellationToken);

    /// <summary>Gets the latest or a named version of a model.</summary>
    /// <param name="objectId">The model's object id.</param>
    /// <param name="version">The version; the latest when absent.</param>
    /// <param name="includeData">Whether to add the payload as standard base64 in <c>data</c>; payloads over 32 MiB have to be downloaded.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The document. ETag is its version.</response>
    /// <response code="404">No such object or version, or it is no model.</response>
    /// <response code="413">The payload is too large for <c>include_data</c>.</response>
    [HttpGet("{object_id}", Name = "Models_Get")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The version, for If-Match.")]
    [ProducesResponseType<ObjectDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> Get(
        [FromRoute(Name = "object_id")] string objectId,
        [FromQuery] int? version,
        [FromQuery(Name = "include_data")] bool includeData,
        CancellationToken cancellationToken) => GetAsync(objectId, version, includeData, cancellationToken);

    /// <summary>Gets one version of a model.</summary>
    /// <param name="objectId">The model's object id.</param>
    /// <param name="version">The version, from 0.</param>
    /// <param name="includeData">Whether to add the payload as standard base64 in <c>data</c>; payloads over 32 MiB have to be downloaded.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The document; an earlier version is marked by <c>source: objects_snapshot</c>.</response>
    /// <response code="404">No such object or version, or it is no model.</response>
    /// <response code="413">The payload is too large for <c>include_data</c>.</response>
    /// <response code="422">The version is not an integer.</response>
    [HttpGet("{object_id}/versions/{version}", Name = "Models_GetVersion")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The version, for If-Match.")]
    [ProducesResponseType<ObjectDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> GetVersion(
        [FromRoute(Name = "object_id")] string objectId,
        [FromRoute] int version,
        [FromQuery(Name = "include_data")] bool includeData,
        CancellationToken cancellationToken) => GetAsync(objectId, version, includeData, cancellationToken);

    /// <summary>Downloads the payload of the latest or a named version.</summary>
    /// <remarks>ETag is the payload's SHA-256. If-None-Match, If-Match, Range and If-Range are honoured.</remarks>
    /// <param name="objectId">The model's object id.</param>
    /// <param name="version">The version; the latest when absent.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The bytes.</response>
    /// <response code="206">The asked range of the bytes.</response>
    /// <response code="304">The caller has these bytes already.</response>
    /// <response code="404">No such object or version, or it is no model or has no payload.</response>
    /// <response code="412">The payload is none of those that If-Match names.</response>
    /// <response code="416">The range lies outside the payload.</response>
    [HttpGet("{object_id}/download", Name = "Models_Download")]
    [HttpHead("{object_id}/download", Name = "Models_HeadDownload")]
    [DownloadHeaders]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The payload's SHA-256, for If-None-Match.")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK, "application/octet-stream")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status206PartialContent, "application/octet-stream")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status416RangeNotSatisfiable)]
    public Task<IActionResult> Download(
        [FromRoute(Name = "object_id")] string objectId, [FromQuery] int? version, CancellationToken cancellationToken) =>
        DownloadAsync(objectId, version, cancellationToken);
}
