using System.Text.Json;
using System.Text.Unicode;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Refuses JSON that PostgreSQL's jsonb cannot hold or that exists to do harm; for every body that is stored or searched with.</summary>
public static class JsonDoor
{
    public const int MaxDepth = 64;

    /// <summary>What a task answers comes in a batch of results and stands in its document as <c>generated.result</c>.</summary>
    public const int MaxResultDepth = MaxDepth - 3;

    public const int MaxKeyBytes = 1024;

    internal static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    /// <summary>Why one JSON value is refused, or null when it may come in.</summary>
    public static string? Check(ReadOnlySpan<byte> json) => Check(json, MaxDepth);

    /// <summary>The same of the result of a task.</summary>
    public static string? CheckResult(ReadOnlySpan<byte> json) => Check(json, MaxResultDepth);

    private static string? Check(ReadOnlySpan<byte> json, int maxDepth)
    {
        try
        {
            if (Scan(json) is { } reason)
            {
                return reason;
            }

            JsonElement.Parse(json, DocumentOptions with { MaxDepth = maxDepth });
            return null;
        }
        catch (JsonException e)
        {
            return Explain(e, maxDepth);
        }
    }

    /// <summary>All checks but the one for duplicate keys, of what was parsed already.</summary>
    public static string? Scan(ReadOnlySpan<byte> json) => Scan(json, null, out _);

    /// <summary>All checks but the one for duplicate keys, in one pass; throws <see cref="JsonException"/> where it is not JSON at all.</summary>
    /// <param name="json">One JSON value.</param>
    /// <param name="secrets">What to watch for on the way.</param>
    /// <param name="maybeSecret">Whether the redactor has to look closer.</param>
    internal static string? Scan(ReadOnlySpan<byte> json, SecretPatterns? secrets, out bool maybeSecret)
    {
        maybeSecret = false;
        if (!Utf8.IsValid(json))
        {
            return "the text is not valid UTF-8";
        }

        var reader = new Utf8JsonReader(json, ReaderOptions);
        while (reader.Read())
        {
            if (Refuse(ref reader) is { } reason)
            {
                return reason;
            }

            maybeSecret |= secrets is not null && !maybeSecret && MayBeSecret(ref reader, secrets);
        }

        return null;
    }

    internal static string Explain(JsonException e, int maxDepth = MaxDepth)
    {
        if (e.Message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            return $"nested deeper than {maxDepth} levels";
        }

        if (e.Message.StartsWith("Duplicate property", StringComparison.Ordinal))
        {
            return $"a key stands twice in one object: {FirstSentence(e.Message)}";
        }

        var place = e.BytePositionInLine is { } position ? $" (line {e.LineNumber + 1}, byte {position})" : "";
        return $"not valid JSON{place}: {FirstSentence(e.Message)}";
    }

    private static string? Refuse(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when reader.ValueSpan.Length > MaxKeyBytes:
                return $"a key is longer than {MaxKeyBytes} bytes";
            case JsonTokenType.PropertyName or JsonTokenType.String when reader.ValueIsEscaped:
                return TextEscapes.Refuse(reader.ValueSpan);
            case JsonTokenType.Number:
                return NumberText.Refuse(reader.ValueSpan);
            default:
                return null;
        }
    }

    private static bool MayBeSecret(ref Utf8JsonReader reader, SecretPatterns secrets) => reader.TokenType switch
    {
        JsonTokenType.PropertyName => reader.ValueIsEscaped || reader.ValueSpan.SequenceEqual("environment"u8) || secrets.IsSecretKey(reader.ValueSpan),
        JsonTokenType.String => SecretPatterns.LooksSecret(reader.ValueSpan),
        _ => false,
    };

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        end = end < 0 ? message.IndexOf(" LineNumber:", StringComparison.Ordinal) : end;
        var sentence = end < 0 ? message : message[..end];
        return sentence.Length > 200 ? sentence[..200] : sentence;
    }
}
