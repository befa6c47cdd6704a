using FlowProv.Application.Filters;
using FlowProv.Application.Provenance;

namespace FlowProv.Application.Ports;

/// <summary>Reads provenance documents. Every call is one read-only statement and may be repeated.</summary>
public interface IDocumentStore
{
    /// <summary>One document by its id, as UTF-8 JSON; null when there is none.</summary>
    Task<StoredDocument?> FindAsync(Collection collection, string id, CancellationToken cancellationToken);

    /// <summary>One page. The caller disposes it.</summary>
    Task<DocumentPage> QueryAsync(QuerySpec spec, CancellationToken cancellationToken);

    /// <summary>All matches one by one, in flat memory; for <see cref="QuerySpec.Limit"/> 0. Each span of bytes lives until the next step.</summary>
    IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(QuerySpec spec, CancellationToken cancellationToken);
}

/// <summary>A document and the tag of its current state.</summary>
/// <param name="Json">UTF-8 JSON.</param>
/// <param name="Tag">Changes with each write; the basis of ETag.</param>
public sealed record StoredDocument(byte[] Json, string Tag);
