using System.Buffers;
using System.Buffers.Text;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Writes documents, joined by commas, with their payloads into one pooled buffer of exactly the length needed.</summary>
internal static class DataWriter
{
    public static async Task<(byte[] Buffer, int Length)> WriteAsync(
        IObjectStore store, IReadOnlyList<(ReadOnlyMemory<byte> Json, StoredPayload? Payload)> documents, CancellationToken cancellationToken)
    {
        if (documents.Sum(document => document.Payload?.SizeBytes ?? 0) > IncludeData.MaxBytes)
        {
            throw IncludeData.TooLarge();
        }

        var buffer = ArrayPool<byte>.Shared.Rent(documents.Sum(Length));
        try
        {
            var length = 0;
            foreach (var document in documents)
            {
                Append(buffer, ref length, length == 0 ? [] : ","u8);
                length = await AppendAsync(store, buffer, length, document, cancellationToken);
            }

            return (buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static async Task<int> AppendAsync(
        IObjectStore store, byte[] buffer, int length, (ReadOnlyMemory<byte> Json, StoredPayload? Payload) document, CancellationToken cancellationToken)
    {
        if (document.Payload is not { } payload)
        {
            Append(buffer, ref length, document.Json.Span);
            return length;
        }

        // The document's closing brace makes room for one more field.
        Append(buffer, ref length, document.Json.Span[..^1]);
        Append(buffer, ref length, document.Json.Length == Empty.Length ? Opening[1..] : Opening);
        var bytes = (int)payload.SizeBytes;
        await using (var stream = store.OpenPayload(payload))
        {
            await stream.ReadExactlyAsync(buffer.AsMemory(length, bytes), cancellationToken);
        }

        Base64.EncodeToUtf8InPlace(buffer.AsSpan(length), bytes, out var encoded);
        length += encoded;
        Append(buffer, ref length, "\"}"u8);
        return length;
    }

    private static ReadOnlySpan<byte> Empty => "{}"u8;

    private static ReadOnlySpan<byte> Opening => ",\"data\":\""u8;

    private static int Length((ReadOnlyMemory<byte> Json, StoredPayload? Payload) document) => 1 + document.Json.Length + (document.Payload is { } payload
        ? Opening.Length + Base64.GetMaxEncodedToUtf8Length((int)payload.SizeBytes) + 1
        : 0);

    private static void Append(byte[] buffer, ref int length, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }
}
