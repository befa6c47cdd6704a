using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.1.
/// <summary>Writes resources that are read as entities; the order of members is part of the contract.</summary>
internal static class ResourceJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One JSON value.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A page of objects.</summary>
    public static DocumentPage Page<T>(IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write, string? nextCursor = null)
    {
        var array = Write(json =>
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        });
        var length = array.Length - 2;
        var pooled = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        array.AsSpan(1, length).CopyTo(pooled);
        return new DocumentPage(pooled, length, items.Count) { NextCursor = nextCursor };
    }

    /// <summary>The members that every resource begins with.</summary>
    public static void WriteHead(this Utf8JsonWriter json, Guid id, DateTimeOffset created, DateTimeOffset updated)
    {
        json.WriteString("id"u8, id);
        json.WriteString("created"u8, IsoTime.Write(created));
        json.WriteString("updated"u8, IsoTime.Write(updated));
    }

    public static void WriteTexts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A member that is JSON already.</summary>
    public static void WriteStored(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value, skipInputValidation: true);
    }
}

/// <summary>A resource as it is now.</summary>
/// <param name="Json">As it goes out.</param>
/// <param name="IsNew">False when it was there before.</param>
public record SavedResource(byte[] Json, bool IsNew);
