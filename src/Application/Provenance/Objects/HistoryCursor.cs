using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Where the next page of a history starts: a version, bound to its object so that it cannot be used on another.</summary>
internal static class HistoryCursor
{
    private const int MarkBytes = 8;

    public static string After(string objectId, int version)
    {
        Span<byte> cursor = stackalloc byte[MarkBytes + sizeof(int)];
        Mark(objectId).CopyTo(cursor);
        BinaryPrimitives.WriteInt32BigEndian(cursor[MarkBytes..], version);
        return Base64Url.EncodeToString(cursor);
    }

    /// <summary>The version that the cursor stands after; null without a cursor.</summary>
    public static int? Read(string objectId, string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[MarkBytes + sizeof(int)];
        var read = Base64Url.IsValid(cursor, out var length) && length == bytes.Length && Base64Url.TryDecodeFromChars(cursor, bytes, out _);
        return read && bytes[..MarkBytes].SequenceEqual(Mark(objectId))
            ? BinaryPrimitives.ReadInt32BigEndian(bytes[MarkBytes..])
            : throw new FlowProvException(ErrorKind.Invalid, "cursor does not belong to this object's history.");
    }

    private static ReadOnlySpan<byte> Mark(string objectId) => SHA256.HashData(Encoding.UTF8.GetBytes(objectId)).AsSpan(0, MarkBytes);
}
