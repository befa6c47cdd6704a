using System.Threading.Channels;
using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Work;

/// <summary>Wakes the claims that wait in this process, and collects what other servers have to be told.</summary>
internal sealed class WorkSignal : IWorkSignal
{
    private readonly Lock gate = new();
    private readonly LinkedList<Waiter> waiters = new();
    private readonly Channel<string> outgoing = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Queues that other servers have to hear of.</summary>
    public ChannelReader<string> Outgoing => outgoing.Reader;

    public void Ready(IReadOnlyCollection<string> queues)
    {
        foreach (var queue in queues)
        {
            Wake(queue);
            outgoing.Writer.TryWrite(queue);
        }
    }

    /// <summary>Wakes the claims for a queue, here only.</summary>
    public void Wake(string queue)
    {
        lock (gate)
        {
            for (var node = waiters.First; node is not null; node = node.Next)
            {
                if (node.Value.Queues is null || node.Value.Queues.Contains(queue))
                {
                    // The continuation runs elsewhere, see the creation options.
                    node.Value.Woken.TrySetResult();
                }
            }
        }
    }

    public async Task WaitAsync(IReadOnlyList<string>? queues, TimeSpan most, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(queues, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        LinkedListNode<Waiter> node;
        lock (gate)
        {
            node = waiters.AddLast(waiter);
        }

        try
        {
            await waiter.Woken.Task.WaitAsync(most, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nobody called; look anyway.
        }
        finally
        {
            lock (gate)
            {
                waiters.Remove(node);
            }
        }
    }

    private sealed record Waiter(IReadOnlyList<string>? Queues, TaskCompletionSource Woken);
}
