namespace FlowProv.Application;

/// <summary>A UUID as Pydantic reads it from text: 32 hexadecimal digits, dashes and the wrappings of a URN or of braces aside. Blanks are none.</summary>
public static class PydanticUuid
{
    private const int Digits = 32;

    /// <summary>The UUID, or null.</summary>
    public static Guid? Read(string? text)
    {
        var digits = text?.Replace("urn:", "", StringComparison.Ordinal).Replace("uuid:", "", StringComparison.Ordinal)
            .Trim('{', '}').Replace("-", "", StringComparison.Ordinal);

        // The framework trims blanks by itself; a text of this length has none then.
        return digits?.Length == Digits && Guid.TryParseExact(digits, "N", out var value) ? value : null;
    }
}
