using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace FlowProv.Application.Access;

/// <summary>
/// Credentials that were verified moments ago: hashing a password is slow on purpose. Changes of users and tokens on this server clear it; those of
/// other servers count when its entries end.
/// </summary>
public sealed class CredentialCache(AuthenticationSettings options, TimeProvider time) : IDisposable
{
    private const int MostEntries = 10_000;

    private readonly TimeSpan lifetime = options.CacheTime;
    private readonly MemoryCache entries = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    // Keys are not to be guessed from a memory image, as plain hashes of passwords would be.
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private long generation;

    /// <summary>To be read before credentials are looked up, so that what was changed meanwhile is not remembered.</summary>
    internal long Generation => Volatile.Read(ref generation);

    public void Clear()
    {
        Interlocked.Increment(ref generation);
        entries.Clear();
    }

    public void Dispose() => entries.Dispose();

    internal Caller? Find(Credentials credentials) =>
        entries.TryGetValue<Caller>(Key(credentials), out var caller) && !(caller!.ExpiresAt <= time.GetUtcNow()) ? caller : null;

    internal void Add(Credentials credentials, Caller caller, long asOf)
    {
        if (lifetime > TimeSpan.Zero && asOf == Generation)
        {
            var entry = Key(credentials);
            entries.Set(entry, caller, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = lifetime });
            if (asOf != Generation)
            {
                entries.Remove(entry);
            }
        }
    }

    private string Key(Credentials credentials) => Convert.ToBase64String(
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{(credentials.Name is { } name ? "named " + name : "")}\0{credentials.Secret}")));
}
