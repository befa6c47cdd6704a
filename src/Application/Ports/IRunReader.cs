using FlowProv.Domain.Runs;

namespace FlowProv.Application.Ports;

/// <summary>Reads runs for those who watch them; on connections that only read.</summary>
public interface IRunReader
{
    /// <summary>A page of runs, newest first.</summary>
    Task<IReadOnlyList<RunSummary>> ListAsync(RunListing listing, CancellationToken cancellationToken);

    /// <summary>One run, or null.</summary>
    Task<RunSummary?> FindAsync(Guid runId, CancellationToken cancellationToken);

    /// <summary>The tasks of a run in their stable order: main tasks by position, hooks last.</summary>
    Task<IReadOnlyList<TaskSummary>> ListTasksAsync(Guid runId, CancellationToken cancellationToken);

    /// <summary>The queues of a run's ready tasks that no worker has asked for lately.</summary>
    Task<IReadOnlyList<string>> DesertedQueuesAsync(Guid runId, CancellationToken cancellationToken);
}

/// <summary>Which runs to list.</summary>
public sealed record RunListing
{
    public int Limit { get; init; } = 1000;

    public long Offset { get; init; }

    /// <summary>Only runs behind this one, newest first.</summary>
    public (DateTimeOffset CreatedAt, Guid Id)? After { get; init; }

    public bool WithPayload { get; init; } = true;

    public RunStatus? Status { get; init; }

    public string? Project { get; init; }

    /// <summary>Project, a dot, name.</summary>
    public string? Fullname { get; init; }

    public bool? Periodic { get; init; }

    public Guid? RelaunchOf { get; init; }
}

/// <summary>A run as it is shown.</summary>
public sealed record RunSummary(
    Guid Id,
    string Project,
    string Name,
    string Fullname,
    RunStatus Status,
    bool Periodic,
    string? Payload,
    string? Comment,
    Guid? RelaunchOf,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);

/// <summary>A task as it is shown.</summary>
public sealed record TaskSummary(
    Guid Id,
    string Key,
    HookKind? Hook,
    IReadOnlyList<Guid> Previous,
    RunStatus Status,
    string? Result,
    string? Queue,
    int Attempt,
    int Lost,
    string? Worker,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
