using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Application.Provenance;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>Models: the objects whose object_type is <c>ml_model</c>.</summary>
[Route("api/v1/models")]
[Tags("Models")]
public sealed class ModelsController(IMediator mediator) : ObjectViewController(mediator, Scope.Models)
{
    /// <summary>Gets the latest or a named version of a model.</summary>
    /// <param name="objectId">The model's object id.</param>
    /// <param name="version">The version; the latest when absent.</param>
    /// <param name="includeData">Whether to add the payload as standard base64 in <c>data</c>; payloads over 32 MiB have to be downloaded.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The document. ETag is its version.</response>
    /// <response code="404">No such object or version, or it is no model.</response>
    /// <response code="413">The payload is too large for <c>include_data</c>.</response>
    [HttpGet("{object_id}", Name = "Models_Get")]
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
    [ProducesResponseType<ObjectDocument>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    public Task<IActionResult> GetVersion(
        [FromRoute(Name = "object_id")] string objectId,
        [FromRoute] int version,
        [FromQuery(Name = "include_data")] bool includeData,
        CancellationToken cancellationToken) => GetAsync(objectId, version, includeData, cancellationToken);

    /// <summary>Downloads the payload of the latest or a named version.</summary>
    /// <remarks>ETag is the payload's SHA-256. If-None-Match and Range are honoured.</remarks>
    /// <param name="objectId">The model's object id.</param>
    /// <param name="version">The version; the latest when absent.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The bytes.</response>
    /// <response code="206">The asked range of the bytes.</response>
    /// <response code="304">The caller has these bytes already.</response>
    /// <response code="404">No such object or version, or it is no model or has no payload.</response>
    /// <response code="416">The range lies outside the payload.</response>
    [HttpGet("{object_id}/download", Name = "Models_Download")]
    [HttpHead("{object_id}/download", Name = "Models_HeadDownload")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK, "application/octet-stream")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status206PartialContent, "application/octet-stream")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status416RangeNotSatisfiable)]
    public Task<IActionResult> Download(
        [FromRoute(Name = "object_id")] string objectId, [FromQuery] int? version, CancellationToken cancellationToken) =>
        DownloadAsync(objectId, version, cancellationToken);
}
