namespace FlowProv.Domain.Blocks;

/// <summary>A filled-in block. It may hold secrets, so that its data is only stored encrypted.</summary>
public sealed class BlockDocument
{
    public Guid Id { get; init; }

    /// <summary>Unique for its type; anonymous ones have a generated name.</summary>
    public required string Name { get; set; }

    /// <summary>JSON object, encrypted.</summary>
    public required byte[] Data { get; set; }

    public Guid BlockTypeId { get; init; }

    public Guid BlockSchemaId { get; set; }

    public bool IsAnonymous { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
