using System.Text.Json;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Reads strings and keys that the database can hold: no NUL, no half of a surrogate pair.</summary>
internal static class JsonText
{
    public const string Problem = "Text must not contain NUL or half of a surrogate pair.";

    /// <summary>The text of a string; null when it cannot be stored.</summary>
    public static string? Read(JsonElement value) => Read(value.GetString);

    /// <summary>The name of a property; null when it cannot be stored.</summary>
    public static string? Name(JsonProperty property) => Read(() => property.Name);

    private static string? Read(Func<string?> read)
    {
        try
        {
            return read() is { } text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for an escape that is half of a pair.
            return null;
        }
    }
}
