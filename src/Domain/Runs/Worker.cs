namespace FlowProv.Domain.Runs;

/// <summary>A worker as its claims showed it.</summary>
public sealed class Worker
{
    public required string Id { get; init; }

    /// <summary>The queues it asks for; null for all.</summary>
    public string[]? Queues { get; set; }

    /// <summary>The task names it has functions for; null for all.</summary>
    public string[]? Keys { get; set; }

    public DateTimeOffset FirstSeen { get; init; }

    public DateTimeOffset LastSeen { get; set; }
}
