namespace FlowProv.Application;

/// <summary>The words that Pydantic takes for booleans, in any case.</summary>
public static class PydanticBoolean
{
    private static readonly string[] True = ["1", "on", "t", "true", "y", "yes"];
    private static readonly string[] False = ["0", "off", "f", "false", "n", "no"];

    /// <summary>The value of a word; null for any other text.</summary>
    public static bool? Read(string? word) => True.Contains(word, StringComparer.OrdinalIgnoreCase) ? true
        : False.Contains(word, StringComparer.OrdinalIgnoreCase) ? false
        : null;
}
