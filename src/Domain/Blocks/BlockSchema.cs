namespace FlowProv.Domain.Blocks;

/// <summary>The fields of a block type in one version.</summary>
public sealed class BlockSchema
{
    public Guid Id { get; init; }

    /// <summary>Over the fields; unique together with the version.</summary>
    public required string Checksum { get; init; }

    /// <summary>JSON schema.</summary>
    public string Fields { get; init; } = "{}";

    public Guid BlockTypeId { get; init; }

    public string[] Capabilities { get; init; } = [];

    public required string Version { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
