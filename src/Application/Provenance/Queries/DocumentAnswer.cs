using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Queries;

/// <summary>The documents that answer a list or query: one page, or all of them as a stream when no limit was asked for.</summary>
/// <param name="Limit">The limit as asked for; goes into the envelope.</param>
public sealed record DocumentAnswer(int Limit)
{
    public DocumentPage? Page { get; init; }

    public IAsyncEnumerable<ReadOnlyMemory<byte>>? Stream { get; init; }

    /// <summary>Whether the number of streamed documents is told as the total too.</summary>
    public bool StreamTotal { get; init; }
}
