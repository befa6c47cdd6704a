using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Prefect.Blocks;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6 and 4.1.
/// <summary>Block schemas: the fields of block types, by version.</summary>
[Route("api/block_schemas")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class BlockSchemasController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Makes a block schema; one of that checksum and version is returned as it is.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new block schema.</response>
    /// <response code="200">There was one of that checksum and version.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "BlockSchemas_Create")]
    [ConsumesBody("application/json", typeof(CreateBlockSchemaBody))]
    [ProducesResponseType<BlockSchemaBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<BlockSchemaBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await SaveAsync(new CreateBlockSchema(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Lists block schemas, the newest first.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "BlockSchemas_List")]
    [ProducesResponseType<IReadOnlyList<BlockSchemaBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(new ListBlockSchemas(Given(("limit", limit), ("offset", offset), ("cursor", cursor))), cancellationToken);

    /// <summary>Lists block schemas that match filters, the newest first.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "BlockSchemas_Filter")]
    [ConsumesBody("application/json", typeof(BlockSchemasFilterBody))]
    [ProducesResponseType<IReadOnlyList<BlockSchemaBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Filter(CancellationToken cancellationToken) =>
        await ListAsync(new ListBlockSchemas(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>A block schema.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "BlockSchemas_Get")]
    [ProducesResponseType<BlockSchemaBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) => GetAsync(new GetBlockSchema(id), cancellationToken);

    /// <summary>A block schema by its checksum.</summary>
    /// <param name="checksum">Its checksum.</param>
    /// <param name="version">Its version; the latest without one.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("checksum/{checksum}", Name = "BlockSchemas_GetByChecksum")]
    [ProducesResponseType<BlockSchemaBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetByChecksum(string checksum, string? version, CancellationToken cancellationToken) =>
        GetAsync(new FindBlockSchema(checksum, version), cancellationToken);

    /// <summary>Makes a block schema with an id; one never changes, so that to put what is stored leaves it as it is.</summary>
    /// <param name="id">The block schema.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new block schema.</response>
    /// <response code="200">It is stored as it was put.</response>
    /// <response code="409">It would change, or another one has its checksum and version.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "BlockSchemas_Put")]
    [ConsumesBody("application/json", typeof(CreateBlockSchemaBody))]
    [ProducesResponseType<BlockSchemaBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<BlockSchemaBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await SaveAsync(new PutBlockSchema(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a block schema with its documents.</summary>
    /// <param name="id">The block schema.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "BlockSchemas_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteBlockSchema(id), cancellationToken);
}
