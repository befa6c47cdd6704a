using System.Text.Json;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>One document of a page, and what tells its payload.</summary>
internal readonly record struct PageItem(ReadOnlyMemory<byte> Json, string? ObjectId, int? Version, bool HasData);

/// <summary>Cuts a page of comma-joined documents into single ones.</summary>
internal static class PageItems
{
    public static IReadOnlyList<PageItem> Read(ReadOnlyMemory<byte> page)
    {
        var items = new List<PageItem>();
        while (!page.IsEmpty)
        {
            var item = ReadFirst(page);
            items.Add(item);
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
}
