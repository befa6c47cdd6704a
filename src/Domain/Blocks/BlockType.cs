namespace FlowProv.Domain.Blocks;

/// <summary>A kind of block: a bundle of settings that Prefect's clients store.</summary>
public sealed class BlockType
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Unique.</summary>
    public required string Slug { get; set; }

    public string? LogoUrl { get; set; }

    public string? DocumentationUrl { get; set; }

    public string? Description { get; set; }

    public string? CodeExample { get; set; }

    public bool IsProtected { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
