namespace FlowProv.Application.Ports;

/// <summary>Tells waiting claims that there may be work. Only a wake-up, never the truth: whoever waits looks again by itself after a while.</summary>
public interface IWorkSignal
{
    /// <summary>Tasks became ready in these queues; claims on all servers are woken.</summary>
    void Ready(IReadOnlyCollection<string> queues);

    /// <summary>Waits for a signal for one of the queues (null: any), or for some time.</summary>
    Task WaitAsync(IReadOnlyList<string>? queues, TimeSpan most, CancellationToken cancellationToken);
}
