using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Objects;
using FlowProv.Application.Provenance.Queries;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>Objects: versioned metadata with payloads.</summary>
[Route("api/v1/objects")]
[Tags("Objects")]
[RequiresRole(Role.Read)]
public sealed class ObjectsController(IMediator mediator) : ObjectViewController(mediator, Scope.Objects)
{
    /// <summary>Lists the latest versions of objects, oldest first.</summary>
    /// <param name="objectId">Only this one.</param>
    /// <param name="workflowId">Only those of this workflow.</param>
    /// <param name="taskId">Only those of this task.</param>
    /// <param name="objectType">Only those of this category.</param>
    /// <param name="type">The older name of object_type.</param>
    /// <param name="filterJson">A filter as JSON text, see the query body's <c>filter</c>.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <param name="includeData">Whether to add each payload as standard base64 in <c>data</c>; 32 MiB together at most.</param>
    /// <param name="order">Extension: the direction of the list order.</param>
    /// <param name="cursor">Extension: next_cursor of the page before.</param>
    /// <param name="includeTotal">Extension: also count all matches.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Objects_List")]
    [ProducesResponseType<ListEnvelope<ObjectDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> List(
        [FromQuery(Name = "object_id")] string? objectId,
        [FromQuery(Name = "workflow_id")] string? workflowId,
        [FromQuery(Name = "task_id")] string? taskId,
        [FromQuery(Name = "object_type")] string? objectType,
        string? type,
        [FromQuery(Name = "filter_json")] string? filterJson,
        [Range(1, 1000)] int limit = 100,
        [FromQuery(Name = "include_data")] bool includeData = false,
        SortDirection order = SortDirection.Asc,
        string? cursor = null,
        [FromQuery(Name = "include_total")] bool includeTotal = false,
        CancellationToken cancellationToken = default)
    {
        (string, string?)[] named = [("object_id", objectId), ("workflow_id", workflowId), ("task_id", taskId), ("object_type", objectType ?? type)];
        var list = new ListDocuments(Scope.Objects, named, filterJson)
        {
            Limit = limit,
            Order = OrderOf(order),
            Cursor = cursor,
            IncludeTotal = includeTotal,
            IncludeData = includeData,
        };
        return ListAsync(list, cancellationToken);
    }

    /// <summary>The latest versions of objects by filter, with projection, sort, limit and aggregation.</summary>
    /// <param name="body">The query; <c>{}</c> is valid.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("query", Name = "Objects_Query")]
    [ProducesResponseType<ListEnvelope<ObjectDocument>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public Task<IActionResult> Query([FromBody] QueryBody body, CancellationToken cancellationToken) => QueryAsync(body, cancellationToken);

    /// <summary>Saves an object.</summary>
    /// <remarks>
    /// Creates version 0 of a new object or the next version of a known one. Fields that are absent keep the previous version's value, and so
    /// does the payload. The server sets version, prev_version, created_at, updated_at, object_size_bytes, data_sha256 and data_hash_algo;
    /// a data_sha256 that is sent with a payload is compared with the bytes.
    /// Body: JSON of at most 64 MiB with the payload as standard base64 in <c>data</c>, or multipart/form-data with the part <c>metadata</c>
    /// (JSON) first and the part <c>data</c> (bytes of any length, streamed) second.
    /// <c>If-Match: "3"</c> saves only when 3 is the latest version, <c>If-Match: *</c> only when the object exists.
    /// </remarks>
    /// <response code="201">The saved document. ETag is its version, for If-Match; X-Redacted-Values counts the values that looked like secrets.</response>
    /// <response code="400">The body cannot be read, a field is wrong, or the payload's hash is not the stated one.</response>
    /// <response code="412">The latest version is not the one that If-Match names.</response>
    /// <response code="413">A JSON body or a metadata part that is too large.</response>
    [RequiresRole(Role.Run)]
    [HttpPost(Name = "Objects_Save")]
    [DisableRequestSizeLimit]
    [DisableFormValueModelBinding]
    [Consumes("application/json", "multipart/form-data")]
    [ConsumesBody("application/json", typeof(ObjectDocument))]
    [ConsumesBody("multipart/form-data", typeof(ObjectForm))]
    [RequestHeader("If-Match", "The version that must be the latest, such as \"3\", or * for any.")]
    [ResponseHeader(StatusCodes.Status201Created, "ETag", "The version, for If-Match.")]
    [ResponseHeader(StatusCodes.Status201Created, "Location", "The address of the object.")]
    [ResponseHeader(StatusCodes.Status201Created, "X-Redacted-Values", "The number of values that were hidden as secrets.")]
    [ProducesResponseType<ObjectDocument>(StatusCodes.Status201Created)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Save(CancellationToken cancellationToken)
    {
        try
        {
            return new ObjectVersionResult(await Mediator.Send(await ObjectUpload.ReadAsync(Request, cancellationToken), cancellationToken));
        }
        catch (Exception failure) when (failure is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new FlowProvException(ErrorKind.Invalid, $"The body cannot be read: {failure.Message}", inner: failure);
        }
    }

    /// <summary>Gets the latest version of an object.</summary>
    /// <param name="objectId">The object's id.</param>
    /// <param name="includeData">Whether to add the payload as standard base64 in <c>data</c>; payloads over 32 MiB have to be downloaded.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The document. ETag is its version.</response>
    /// <response code="404">No such object.</response>
    /// <response code="413">The payload is too large for <c>include_data</c>.</response>
    [HttpGet("{object_id}", Name = "Objects_Get")]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The version, for If-Match.")]
    [ProducesResponseType<ObjectDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> Get(
        [FromRoute(Name = "object_id")] string objectId,
        [FromQuery(Name = "include_data")] bool includeData,
        CancellationToken cancellationToken) => GetAsync(objectId, null, includeData, cancellationToken);

    /// <summary>Gets one version of an object.</summary>
    /// <param name="objectId">The object's id.</param>
    /// <param name="version">The version, from 0.</param>
    /// <param name="includeData">Whether to add the payload as standard base64 in <c>data</c>; payloads over 32 MiB have to be downloaded.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The document; an earlier version is marked by <c>source: objects_snapshot</c>.</response>
    /// <response code="404">No such object or version.</response>
    /// <response code="413">The payload is too large for <c>include_data</c>.</response>
    /// <response code="422">The version is not an integer.</response>
    [HttpGet("{object_id}/versions/{version}", Name = "Objects_GetVersion")]
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
    /// <param name="objectId">The object's id.</param>
    /// <param name="version">The version; the latest when absent.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The bytes.</response>
    /// <response code="206">The asked range of the bytes.</response>
    /// <response code="304">The caller has these bytes already.</response>
    /// <response code="404">No such object or version, or it has no payload.</response>
    /// <response code="412">The payload is none of those that If-Match names.</response>
    /// <response code="416">The range lies outside the payload.</response>
    [HttpGet("{object_id}/download", Name = "Objects_Download")]
    [HttpHead("{object_id}/download", Name = "Objects_HeadDownload")]
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

    /// <summary>Downloads the payload of one version.</summary>
    /// <remarks>ETag is the payload's SHA-256. If-None-Match, If-Match, Range and If-Range are honoured.</remarks>
    /// <param name="objectId">The object's id.</param>
    /// <param name="version">The version, from 0.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The bytes.</response>
    /// <response code="206">The asked range of the bytes.</response>
    /// <response code="304">The caller has these bytes already.</response>
    /// <response code="404">No such object or version, or it has no payload.</response>
    /// <response code="412">The payload is none of those that If-Match names.</response>
    /// <response code="416">The range lies outside the payload.</response>
    [HttpGet("{object_id}/versions/{version}/download", Name = "Objects_DownloadVersion")]
    [HttpHead("{object_id}/versions/{version}/download", Name = "Objects_HeadDownloadVersion")]
    [DownloadHeaders]
    [ResponseHeader(StatusCodes.Status200OK, "ETag", "The payload's SHA-256, for If-None-Match.")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK, "application/octet-stream")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status206PartialContent, "application/octet-stream")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status416RangeNotSatisfiable)]
    public Task<IActionResult> DownloadVersion(
        [FromRoute(Name = "object_id")] string objectId, [FromRoute] int version, CancellationToken cancellationToken) =>
        DownloadAsync(objectId, version, cancellationToken);

    /// <summary>Lists the versions of an object, newest first, the latest among them.</summary>
    /// <param name="objectId">The object's id; an unknown one has an empty history.</param>
    /// <param name="limit">The most rows to return.</param>
    /// <param name="cursor">The next_cursor of the page before.</param>
    /// <param name="includeTotal">Also count all versions.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Rows of one fixed shape, nulls included.</response>
    /// <response code="400">The cursor is not one of this history.</response>
    /// <response code="422">The limit is out of range.</response>
    [HttpGet("{object_id}/history", Name = "Objects_History")]
    [ProducesResponseType<ListEnvelope<ObjectHistoryRow>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> History(
        [FromRoute(Name = "object_id")] string objectId,
        [FromQuery, Range(1, 1000)] int limit = 100,
        [FromQuery] string? cursor = null,
        [FromQuery(Name = "include_total")] bool includeTotal = false,
        CancellationToken cancellationToken = default) =>
        new DocumentAnswerResult(await Mediator.Send(new ListObjectHistory(objectId, limit, cursor, includeTotal), cancellationToken));
}
