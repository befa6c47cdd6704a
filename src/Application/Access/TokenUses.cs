using System.Threading.Channels;

namespace FlowProv.Application.Access;

/// <summary>Tokens that were used and whose rows do not say so yet. Requests do not wait for it, and lose nothing when it is full.</summary>
public sealed class TokenUses
{
    private readonly Channel<Guid> uses = Channel.CreateBounded<Guid>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    public IAsyncEnumerable<Guid> ReadAllAsync(CancellationToken cancellationToken) => uses.Reader.ReadAllAsync(cancellationToken);

    internal void Note(Guid tokenId) => uses.Writer.TryWrite(tokenId);
}
