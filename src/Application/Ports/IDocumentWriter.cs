using System.Text.Json.Nodes;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Ports;

/// <summary>Merges producers' messages into stored documents. A message may be sent again at any time without harm.</summary>
public interface IDocumentWriter
{
    /// <summary>
    /// Merges a batch in one transaction of its own; committed when the call returns. Fails as a whole: <see cref="ErrorKind.Invalid"/> when the
    /// database refuses a value, <see cref="ErrorKind.Unavailable"/> when it cannot answer now.
    /// </summary>
    Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken);

    /// <summary>As <see cref="MergeAsync"/>; returns for each message of the batch the document as it stands after all of them, as UTF-8 JSON.</summary>
    Task<IReadOnlyList<byte[]>> MergeAndReadAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken);

    /// <summary>Begins a transaction for several batches that count together or not at all.</summary>
    Task<IMergeTransaction> BeginAsync(CancellationToken cancellationToken);
}

/// <summary>Several batches, all or none. Disposing without commit undoes them.</summary>
public interface IMergeTransaction : IAsyncDisposable
{
    Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken);

    Task CommitAsync(CancellationToken cancellationToken);
}

/// <summary>One normalised message: part of the document with that id.</summary>
/// <param name="Collection">The kind of document.</param>
/// <param name="Id">The document's id.</param>
/// <param name="Fields">The fields that the message tells.</param>
public sealed record DocumentMessage(Collection Collection, string Id, JsonObject Fields);
