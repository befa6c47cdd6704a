using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Blocks;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6 and 4.1.
/// <summary>Block documents: filled-in blocks. They are stored encrypted, and secrets are masked unless they are asked for.</summary>
[Route("api/block_documents")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class BlockDocumentsController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Makes a block document.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new block document, its secrets masked.</response>
    /// <response code="409">Its type has a document of that name, or a schema, type or referenced document does not exist.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "BlockDocuments_Create")]
    [ConsumesBody("application/json", typeof(CreateBlockDocumentBody))]
    [ProducesResponseType<BlockDocumentBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) => new ResourceResult(
        StatusCodes.Status201Created, await Mediator.Send(new CreateBlockDocument(await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Lists named block documents.</summary>
    /// <param name="includeSecrets">Whether secrets are shown.</param>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "BlockDocuments_List")]
    [ProducesResponseType<IReadOnlyList<BlockDocumentBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(
        [FromQuery(Name = "include_secrets")] string? includeSecrets, string? limit, string? offset, string? cursor, CancellationToken cancellationToken)
    {
        var given = Given(("include_secrets", includeSecrets), ("limit", limit), ("offset", offset), ("cursor", cursor));
        return ListAsync(new ListBlockDocuments(given, MayShowSecrets), cancellationToken);
    }

    /// <summary>Lists block documents that match filters, by name; anonymous ones only when they are asked for.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "BlockDocuments_Filter")]
    [ConsumesBody("application/json", typeof(BlockDocumentsFilterBody))]
    [ProducesResponseType<IReadOnlyList<BlockDocumentBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Filter(CancellationToken cancellationToken) =>
        await ListAsync(new ListBlockDocuments(await BodyAsync(cancellationToken), MayShowSecrets), cancellationToken);

    /// <summary>Counts block documents that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("count", Name = "BlockDocuments_Count")]
    [ConsumesBody("application/json", typeof(BlockDocumentsFilterBody))]
    [ProducesResponseType<long>(StatusCodes.Status200OK)]
    public Task<IActionResult> Count(CancellationToken cancellationToken) => CountAsync(PrefectObject.BlockDocuments, cancellationToken);

    /// <summary>A block document.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="includeSecrets">Whether secrets are shown.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "BlockDocuments_Get")]
    [ProducesResponseType<BlockDocumentBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, [FromQuery(Name = "include_secrets")] string? includeSecrets, CancellationToken cancellationToken) =>
        GetAsync(new GetBlockDocument(id, Given(("include_secrets", includeSecrets)), MayShowSecrets), cancellationToken);

    /// <summary>Makes a block document with an id, or replaces all of it but its type; a secret that comes back masked stays as it is.</summary>
    /// <param name="id">The block document.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new block document, its secrets masked.</response>
    /// <response code="200">It is replaced.</response>
    /// <response code="409">Its type is another or has a document of that name, or a schema, type or referenced document does not exist.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "BlockDocuments_Put")]
    [ConsumesBody("application/json", typeof(CreateBlockDocumentBody))]
    [ProducesResponseType<BlockDocumentBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<BlockDocumentBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await SaveAsync(new PutBlockDocument(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Changes a block document's data, all of it or the members that are named, or its schema.</summary>
    /// <param name="id">The block document.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    /// <response code="400">The schema is not one of its type.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{id}", Name = "BlockDocuments_Update")]
    [ConsumesBody("application/json", typeof(UpdateBlockDocumentBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<Errors.PrefectErrorBody>(StatusCodes.Status400BadRequest)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateBlockDocument(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a block document; it vanishes from the blocks that refer to it.</summary>
    /// <param name="id">The block document.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "BlockDocuments_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteBlockDocument(id), cancellationToken);
}
