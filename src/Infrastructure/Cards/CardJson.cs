using System.Text.Json;

namespace FlowProv.Infrastructure.Cards;

/// <summary>Reads stored documents, which may be nested more deeply than the serializer's default allows.</summary>
internal static class CardJson
{
    private static readonly JsonSerializerOptions Lenient = new() { MaxDepth = 1000 };

    public static JsonElement Parse(byte[] json) => JsonSerializer.Deserialize<JsonElement>(json, Lenient);
}
