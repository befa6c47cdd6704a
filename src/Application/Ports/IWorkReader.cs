namespace FlowProv.Application.Ports;

/// <summary>Reads workers and queues for those who watch them; on connections that only read.</summary>
public interface IWorkReader
{
    /// <summary>Workers, the last seen first.</summary>
    Task<IReadOnlyList<WorkerSummary>> ListWorkersAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Queues that have open tasks or that a worker asks for, by name.</summary>
    Task<IReadOnlyList<QueueSummary>> ListQueuesAsync(int limit, CancellationToken cancellationToken);
}

/// <summary>A worker as it is shown.</summary>
/// <param name="Id">The name it claims by.</param>
/// <param name="Queues">The queues it asks for; null for all but the server's own.</param>
/// <param name="Keys">The task names it asks for; null for all.</param>
/// <param name="FirstSeen">Its first claim.</param>
/// <param name="LastSeen">Its last claim.</param>
/// <param name="Running">How many leases it holds.</param>
/// <param name="IsOnline">Whether it claimed in the last two minutes or holds a lease.</param>
public sealed record WorkerSummary(
    string Id,
    IReadOnlyList<string>? Queues,
    IReadOnlyList<string>? Keys,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen,
    int Running,
    bool IsOnline);

/// <summary>A queue as it is shown.</summary>
/// <param name="Name">The queue.</param>
/// <param name="Ready">Tasks to be claimed now.</param>
/// <param name="Scheduled">Tasks that wait for another attempt.</param>
/// <param name="Held">Tasks of paused flows.</param>
/// <param name="Waiting">Tasks that wait for others.</param>
/// <param name="Running">Tasks under a lease.</param>
/// <param name="OldestWaitSeconds">How long the first of the ready ones has been ready; null without any.</param>
/// <param name="Workers">Workers online that ask for it.</param>
public sealed record QueueSummary(
    string Name, int Ready, int Scheduled, int Held, int Waiting, int Running, double? OldestWaitSeconds, int Workers);
