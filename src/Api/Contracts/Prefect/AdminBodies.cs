using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>A word about the server.</summary>
public sealed record MessageBody
{
    public required string Message { get; init; }
}

/// <summary>A request for the whole database.</summary>
public sealed record ConfirmBody
{
    /// <summary>Must be true.</summary>
    public bool Confirm { get; init; }
}

/// <summary>The settings in effect, under the names by which they are configured; secrets are masked.</summary>
public sealed record ServerSettingsBody
{
    /// <summary>The database.</summary>
    [JsonPropertyName("ConnectionStrings")]
    public required JsonElement ConnectionStrings { get; init; }

    /// <summary>Everything else, by section.</summary>
    [JsonPropertyName("FlowProv")]
    public required JsonElement Sections { get; init; }
}

/// <summary>What a dashboard asks first.</summary>
public sealed record UiSettingsBody
{
    /// <summary>Where the API is.</summary>
    public required string ApiUrl { get; init; }

    /// <summary>Features that are switched on.</summary>
    public required IReadOnlyList<string> Flags { get; init; }
}
