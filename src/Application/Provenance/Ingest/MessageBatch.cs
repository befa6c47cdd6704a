using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Messages that are written together, with their positions in the body.</summary>
internal sealed record MessageBatch(List<DocumentMessage> Messages, List<long> Indexes)
{
    public int Count => Messages.Count;

    public MessageBatch Part(int start, int count) => new(Messages.GetRange(start, count), Indexes.GetRange(start, count));
}
