using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Turns the text of one message into a JSON object, or says why it cannot be taken. Never throws, whatever the bytes.</summary>
public sealed class MessageParser(SecretPatterns? secrets)
{
    public ParsedMessage Parse(ReadOnlySpan<byte> text)
    {
        try
        {
            return ParseStrict(text);
        }
        catch (JsonException e)
        {
            return NonFiniteNumbers.Replace(text) is { } replaced ? ParseReplaced(replaced) : new ParsedMessage(null, JsonDoor.Explain(e), false);
        }
    }

    private ParsedMessage ParseReplaced(byte[] text)
    {
        try
        {
            return ParseStrict(text);
        }
        catch (JsonException e)
        {
            return new ParsedMessage(null, JsonDoor.Explain(e), false);
        }
    }

    private ParsedMessage ParseStrict(ReadOnlySpan<byte> text)
    {
        if (JsonDoor.Scan(text, secrets, out var maybeSecret) is { } reason)
        {
            return new ParsedMessage(null, reason, false);
        }

        return JsonNode.Parse(text, documentOptions: JsonDoor.DocumentOptions) is JsonObject fields
            ? new ParsedMessage(fields, null, maybeSecret)
            : new ParsedMessage(null, "a message must be a JSON object", false);
    }
}

/// <summary>A parsed message or the reason why there is none.</summary>
/// <param name="Fields">The message; null when it is refused.</param>
/// <param name="Reason">Why it is refused; null when it is not.</param>
/// <param name="MaybeSecret">Whether <see cref="SecretRedactor"/> has to look at it.</param>
public readonly record struct ParsedMessage(JsonObject? Fields, string? Reason, bool MaybeSecret);
