using System.Collections.Immutable;

namespace FlowProv.Application.Ports;

/// <summary>A condition on the latest version of an object, as <c>If-Match</c> states it. An object that does not exist meets none.</summary>
public sealed record VersionCondition
{
    private readonly ImmutableArray<int>? versions;

    private VersionCondition(ImmutableArray<int>? versions) => this.versions = versions;

    /// <summary>The object exists, whatever its version: <c>If-Match: *</c>.</summary>
    public static VersionCondition Exists { get; } = new(versions: null);

    /// <summary>The latest version is one of these.</summary>
    public static VersionCondition OneOf(params ImmutableArray<int> versions) => new(versions);

    public bool Admits(int? latest) => latest is { } version && (versions is null || versions.Value.Contains(version));
}
