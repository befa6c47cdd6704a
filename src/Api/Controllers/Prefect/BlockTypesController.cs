using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Prefect.Blocks;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6 and 4.1.
/// <summary>Block types: the kinds of settings that clients store.</summary>
[Route("api/block_types")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class BlockTypesController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Makes a block type.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new block type.</response>
    /// <response code="409">Its slug is taken.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "BlockTypes_Create")]
    [ConsumesBody("application/json", typeof(CreateBlockTypeBody))]
    [ProducesResponseType<BlockTypeBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await SaveAsync(new CreateBlockType(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Lists block types by name.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "BlockTypes_List")]
    [ProducesResponseType<IReadOnlyList<BlockTypeBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(new ListBlockTypes(Given(("limit", limit), ("offset", offset), ("cursor", cursor))), cancellationToken);

    /// <summary>Lists block types that match filters, by name.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "BlockTypes_Filter")]
    [ConsumesBody("application/json", typeof(BlockTypesFilterBody))]
    [ProducesResponseType<IReadOnlyList<BlockTypeBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Filter(CancellationToken cancellationToken) =>
        await ListAsync(new ListBlockTypes(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>A block type.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "BlockTypes_Get")]
    [ProducesResponseType<BlockTypeBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) => GetAsync(new GetBlockType(id), cancellationToken);

    /// <summary>A block type by its slug.</summary>
    /// <param name="slug">Its slug.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("slug/{slug}", Name = "BlockTypes_GetBySlug")]
    [ProducesResponseType<BlockTypeBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetBySlug(string slug, CancellationToken cancellationToken) => GetAsync(new GetBlockType(null, slug), cancellationToken);

    /// <summary>Makes a block type with an id, or replaces all of it.</summary>
    /// <param name="id">The block type.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new block type.</response>
    /// <response code="200">It is replaced.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "BlockTypes_Replace")]
    [ConsumesBody("application/json", typeof(CreateBlockTypeBody))]
    [ProducesResponseType<BlockTypeBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<BlockTypeBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Replace(Guid id, CancellationToken cancellationToken) =>
        await SaveAsync(new ReplaceBlockType(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Changes a block type's descriptions.</summary>
    /// <param name="id">The block type.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Run)]
    [HttpPatch("{id}", Name = "BlockTypes_Update")]
    [ConsumesBody("application/json", typeof(UpdateBlockTypeBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateBlockType(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a block type with its schemas and documents.</summary>
    /// <param name="id">The block type.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "BlockTypes_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteBlockType(id), cancellationToken);

    /// <summary>The named documents of a block type.</summary>
    /// <param name="slug">The block type's slug.</param>
    /// <param name="includeSecrets">Whether secrets are shown.</param>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("slug/{slug}/block_documents", Name = "BlockTypes_ListDocuments")]
    [ProducesResponseType<IReadOnlyList<BlockDocumentBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> ListDocuments(
        string slug,
        [FromQuery(Name = "include_secrets")] string? includeSecrets,
        string? limit,
        string? offset,
        string? cursor,
        CancellationToken cancellationToken)
    {
        var given = Given(("include_secrets", includeSecrets), ("limit", limit), ("offset", offset), ("cursor", cursor));
        return ListAsync(new ListBlockDocuments(given, MayShowSecrets, slug), cancellationToken);
    }

    /// <summary>A document of a block type by its name.</summary>
    /// <param name="slug">The block type's slug.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="includeSecrets">Whether secrets are shown.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("slug/{slug}/block_documents/name/{name}", Name = "BlockTypes_GetDocument")]
    [ProducesResponseType<BlockDocumentBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetDocument(
        string slug, string name, [FromQuery(Name = "include_secrets")] string? includeSecrets, CancellationToken cancellationToken) =>
        GetAsync(new FindBlockDocument(slug, name, Given(("include_secrets", includeSecrets)), MayShowSecrets), cancellationToken);
}
