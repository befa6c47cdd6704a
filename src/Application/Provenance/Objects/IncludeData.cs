using System.Buffers;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Adds payloads to documents, as standard base64 in the field <c>data</c> (contracts/flowcept.md 3.7).</summary>
public static class IncludeData
{
    /// <summary>The most payload bytes in one answer; more have to be downloaded.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>
    /// The page with payloads, which takes the given page's place: the given one is disposed. A document is known by its <c>object_id</c> and
    /// <c>version</c> (the latest where it has none) and stays as it is without an id, without a payload or with a <c>data</c> of its own.
    /// </summary>
    /// <param name="store">Where the payloads are.</param>
    /// <param name="page">The documents.</param>
    /// <param name="hidden">Top-level fields that serve to find the payload only, and are not to be told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<DocumentPage> AddToAsync(
        IObjectStore store, DocumentPage page, IReadOnlyList<string> hidden, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(page);
        using (page)
        {
            var items = PageItems.Read(page.Items, hidden);
            var payloads = await FindAsync(store, items, cancellationToken);
            var (buffer, length) = await DataWriter.WriteAsync(store, [.. items.Zip(payloads, (item, payload) => (item.Json, payload))], cancellationToken);
            return new DocumentPage(buffer, length, page.Count)
            {
                NextCursor = page.NextCursor,
                Total = page.Total,
                TotalIsLowerBound = page.TotalIsLowerBound,
            };
        }
    }

    /// <summary>One document with its payload.</summary>
    public static async Task<byte[]> AddToAsync(IObjectStore store, StoredObject version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(version);
        var payload = PageItems.Read(version.Json, [])[0].HasData ? null : version.Payload;
        var (buffer, length) = await DataWriter.WriteAsync(store, [(version.Json, payload)], cancellationToken);
        try
        {
            return buffer[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    internal static FlowProvException TooLarge() => new(
        ErrorKind.TooLarge, $"The payloads are larger than {MaxBytes} bytes together: ask for fewer, or use the download route.");

    private static async Task<IEnumerable<StoredPayload?>> FindAsync(
        IObjectStore store, IReadOnlyList<PageItem> items, CancellationToken cancellationToken)
    {
        var found = await store.FindPayloadsAsync([.. items.Select(item => new ObjectVersionId(item.ObjectId ?? "", item.Version))], cancellationToken);
        return found.Zip(items, (payload, item) => item.ObjectId is null || item.HasData ? null : payload);
    }
}
