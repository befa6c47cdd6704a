using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>A block type: a kind of bundle of settings.</summary>
public sealed record BlockTypeBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required string Name { get; init; }

    /// <summary>Unique.</summary>
    public required string Slug { get; init; }

    public string? LogoUrl { get; init; }

    public string? DocumentationUrl { get; init; }

    public string? Description { get; init; }

    /// <summary>Markdown or code.</summary>
    public string? CodeExample { get; init; }

    public required bool IsProtected { get; init; }
}

/// <summary>A block type to be made.</summary>
public sealed record CreateBlockTypeBody
{
    /// <summary>Must not hold any of <c>/ % &amp; &lt; &gt;</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Lower-case letters, digits and dashes.</summary>
    public required string Slug { get; init; }

    /// <summary>http or https.</summary>
    public string? LogoUrl { get; init; }

    /// <summary>http or https.</summary>
    public string? DocumentationUrl { get; init; }

    public string? Description { get; init; }

    /// <summary>Markdown or code.</summary>
    public string? CodeExample { get; init; }
}

/// <summary>What changes of a block type; what is absent stays.</summary>
public sealed record UpdateBlockTypeBody
{
    /// <summary>http or https.</summary>
    public string? LogoUrl { get; init; }

    /// <summary>http or https.</summary>
    public string? DocumentationUrl { get; init; }

    public string? Description { get; init; }

    /// <summary>Markdown or code.</summary>
    public string? CodeExample { get; init; }
}

/// <summary>A block schema: the fields of a block type in one version.</summary>
public sealed record BlockSchemaBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary><c>sha256:</c> and the SHA-256 of the fields as Python's JSON text with sorted keys, without secret_fields.</summary>
    public required string Checksum { get; init; }

    /// <summary>JSON schema; <c>secret_fields</c> names the secret ones.</summary>
    public required JsonElement Fields { get; init; }

    public required Guid BlockTypeId { get; init; }

    public required BlockTypeBody BlockType { get; init; }

    public required IReadOnlyList<string> Capabilities { get; init; }

    public required string Version { get; init; }
}

/// <summary>A block schema to be made.</summary>
public sealed record CreateBlockSchemaBody
{
    public required Guid BlockTypeId { get; init; }

    /// <summary>JSON schema; <c>secret_fields</c> names the secret ones by dotted paths, with <c>*</c> for all below.</summary>
    public JsonElement? Fields { get; init; }

    public IReadOnlyList<string> Capabilities { get; init; } = [];

    public string Version { get; init; } = "non-versioned";
}

/// <summary>A block document: a filled-in block.</summary>
public sealed record BlockDocumentBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique for its type.</summary>
    public required string Name { get; init; }

    /// <summary>Its values; secrets are <c>********</c> unless they are asked for, and the data of other blocks stands where it refers to them.</summary>
    public required JsonElement Data { get; init; }

    public required Guid BlockSchemaId { get; init; }

    public required BlockSchemaBody BlockSchema { get; init; }

    public required Guid BlockTypeId { get; init; }

    public required BlockTypeBody BlockType { get; init; }

    /// <summary>The blocks that it refers to, by member: <c>{"name": {"block_document": {...}}}</c>.</summary>
    public required JsonElement BlockDocumentReferences { get; init; }

    public required bool IsAnonymous { get; init; }
}

/// <summary>A block document to be made.</summary>
public sealed record CreateBlockDocumentBody
{
    /// <summary>Lower-case letters, digits and dashes; anonymous documents may leave it out.</summary>
    public string? Name { get; init; }

    /// <summary>Stored encrypted. A member may stand for another block: <c>{"$ref": {"block_document_id": "..."}}</c>.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>One of the block type.</summary>
    public required Guid BlockSchemaId { get; init; }

    public required Guid BlockTypeId { get; init; }

    /// <summary>Made by a program; lists leave it out.</summary>
    public bool IsAnonymous { get; init; }
}

/// <summary>What changes of a block document.</summary>
public sealed record UpdateBlockDocumentBody
{
    /// <summary>A secret that comes back as <c>********</c> stays as it is.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Whether members that are not named stay.</summary>
    public bool MergeExistingData { get; init; } = true;

    /// <summary>Another schema of the same block type.</summary>
    public Guid? BlockSchemaId { get; init; }
}

/// <summary>Filters of block types.</summary>
public sealed record BlockTypesFilterBody : PageFilterBody
{
    /// <summary>Fields: name (like_), slug (any_).</summary>
    public JsonElement? BlockTypes { get; init; }

    /// <summary>Fields of the schemas that a type has: block_type_id, block_capabilities (all_), id, version.</summary>
    public JsonElement? BlockSchemas { get; init; }
}

/// <summary>Filters of block schemas.</summary>
public sealed record BlockSchemasFilterBody : PageFilterBody
{
    /// <summary>Fields: block_type_id, block_capabilities (all_), id, version (any_).</summary>
    public JsonElement? BlockSchemas { get; init; }
}

/// <summary>Filters of block documents.</summary>
public sealed record BlockDocumentsFilterBody : PageFilterBody
{
    /// <summary>Fields: id, is_anonymous (eq_, false unless it is given), block_type_id, name (any_, like_).</summary>
    public JsonElement? BlockDocuments { get; init; }

    /// <summary>Fields: name (like_), slug (any_).</summary>
    public JsonElement? BlockTypes { get; init; }

    /// <summary>Fields: block_type_id, block_capabilities (all_), id, version.</summary>
    public JsonElement? BlockSchemas { get; init; }

    /// <summary>Whether secrets are shown.</summary>
    public bool IncludeSecrets { get; init; }
}

/// <summary>What page is asked for.</summary>
public record PageFilterBody
{
    /// <summary>At most so many, 0 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>So many are left out.</summary>
    public int? Offset { get; init; }
}
