using System.Buffers.Binary;
using System.Security.Cryptography;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Infrastructure.Secrets;

/// <summary>
/// AES-256-GCM. A sealed text is the format's number, four bytes that tell the key, the nonce, the encrypted bytes and the tag; the owner is authenticated
/// with them.
/// </summary>
internal sealed class AesSecretBox(SecretKey key) : ISecretBox
{
    private const byte Format = 1;
    private const int KeyBytes = 4;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int HeadBytes = 1 + KeyBytes + NonceBytes;

    public byte[] Seal(ReadOnlySpan<byte> plain, Guid owner)
    {
        var secret = key.Read();
        var result = new byte[HeadBytes + plain.Length + TagBytes];
        result[0] = Format;
        WriteKeyMark(secret, result.AsSpan(1));
        var nonce = result.AsSpan(1 + KeyBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(secret, TagBytes);
        aes.Encrypt(nonce, plain, result.AsSpan(HeadBytes, plain.Length), result.AsSpan(HeadBytes + plain.Length), Associated(owner));
        return result;
    }

    public byte[] Open(ReadOnlySpan<byte> sealedBytes, Guid owner)
    {
        if (sealedBytes.Length < HeadBytes + TagBytes || sealedBytes[0] != Format)
        {
            throw Refused("it is not in a form that this version knows.");
        }

        var secret = key.Read();
        Span<byte> mark = stackalloc byte[KeyBytes];
        WriteKeyMark(secret, mark);
        if (!sealedBytes.Slice(1, KeyBytes).SequenceEqual(mark))
        {
            throw Refused("it was encrypted with another key than this server has (FlowProv:Secrets:Key, or the key file of its data folder).");
        }

        var plain = new byte[sealedBytes.Length - HeadBytes - TagBytes];
        using var aes = new AesGcm(secret, TagBytes);
        try
        {
            aes.Decrypt(sealedBytes.Slice(1 + KeyBytes, NonceBytes), sealedBytes[HeadBytes..^TagBytes], sealedBytes[^TagBytes..], plain, Associated(owner));
            return plain;
        }
        catch (AuthenticationTagMismatchException failure)
        {
            throw Refused("it was altered after it was stored.", failure);
        }
    }

    private static FlowProvException Refused(string reason, Exception? inner = null) => new(ErrorKind.Conflict, reason, inner: inner);

    private static byte[] Associated(Guid owner) => [Format, .. owner.ToByteArray(bigEndian: true)];

    private static void WriteKeyMark(byte[] secret, Span<byte> mark)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, "flowprov key mark"u8, hash);
        BinaryPrimitives.WriteUInt32BigEndian(mark, BinaryPrimitives.ReadUInt32BigEndian(hash));
    }
}
