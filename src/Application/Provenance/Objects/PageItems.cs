using System.Text.Json;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>One document of a page, and what tells its payload.</summary>
internal readonly record struct PageItem(ReadOnlyMemory<byte> Json, string? ObjectId, int? Version, bool HasData);

/// <summary>Cuts a page of comma-joined documents into single ones.</summary>
internal static class PageItems
{
    /// <param name="page">The documents.</param>
    /// <param name="hidden">Top-level fields that are read but do not stay in the documents.</param>
    public static IReadOnlyList<PageItem> Read(ReadOnlyMemory<byte> page, IReadOnlyList<string> hidden)
    {
        var items = new List<PageItem>();
        while (!page.IsEmpty)
        {
            var item = ReadFirst(page);
            items.Add(hidden.Count == 0 ? item : item with { Json = Without(item.Json.Span, hidden) });
            page = page[Math.Min(item.Json.Length + 1, page.Length)..];
        }

        return items;
    }

    private static PageItem ReadFirst(ReadOnlyMemory<byte> page)
    {
        var reader = new Utf8JsonReader(page.Span, StoredJson.ReaderOptions);
        var (objectId, version, hasData) = ((string?)null, (int?)null, false);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isId = reader.ValueTextEquals("object_id"u8);
            var isVersion = reader.ValueTextEquals("version"u8);
            hasData |= reader.ValueTextEquals("data"u8);
            reader.Read();
            objectId = isId && reader.TokenType == JsonTokenType.String ? reader.GetString() : objectId;
            version = isVersion && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : version;
            reader.Skip();
        }

        return new PageItem(page[..(int)reader.BytesConsumed], objectId, version, hasData);
    }

    private static byte[] Without(ReadOnlySpan<byte> json, IReadOnlyList<string> hidden)
    {
        using var text = new MemoryStream(json.Length);
        text.WriteByte((byte)'{');
        var reader = new Utf8JsonReader(json, StoredJson.ReaderOptions);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (start, isHidden) = ((int)reader.TokenStartIndex, hidden.Contains(reader.GetString()));
            reader.Skip();
            if (!isHidden)
            {
                text.Write(text.Length > 1 ? ", "u8 : []);
                text.Write(json[start..(int)reader.BytesConsumed]);
            }
        }

        text.WriteByte((byte)'}');
        return text.ToArray();
    }
}
