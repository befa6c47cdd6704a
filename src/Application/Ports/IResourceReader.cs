using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;

namespace FlowProv.Application.Ports;

/// <summary>Reads the orchestration store as Prefect's clients see it, on connections that only read: JSON comes ready to go out.</summary>
public interface IResourceReader
{
    /// <summary>One resource, or null.</summary>
    Task<byte[]?> FindAsync(PrefectObject kind, Filter filter, CancellationToken cancellationToken);

    /// <summary>A page of resources; the caller disposes it.</summary>
    Task<DocumentPage> ListAsync(PrefectObject kind, FilterQuery query, CancellationToken cancellationToken);

    Task<long> CountAsync(PrefectObject kind, Filter filter, CancellationToken cancellationToken);

    /// <summary>Runs by the bucket of their expected start, type and name of state; buckets without runs are missing.</summary>
    Task<IReadOnlyList<HistoryGroup>> HistoryAsync(PrefectObject kind, Filter filter, HistorySpan span, CancellationToken cancellationToken);

    /// <summary>The mean start delay of flow runs in seconds; null of none.</summary>
    Task<double?> LatenessAsync(Filter filter, CancellationToken cancellationToken);

    /// <summary>Points of the dashboard's chart of flow runs, by expected start.</summary>
    Task<DocumentPage> ListPointsAsync(FilterQuery query, CancellationToken cancellationToken);

    /// <summary>The task runs of a flow run as graph nodes; null when there is no such run.</summary>
    Task<DocumentPage?> GraphAsync(Guid flowRunId, CancellationToken cancellationToken);

    /// <summary>The graph of a flow run in its later form, of what ended since then or has not ended; null when there is no such run.</summary>
    Task<byte[]?> NodesAsync(Guid flowRunId, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>All states of a flow run or task run, oldest first.</summary>
    Task<DocumentPage> ListStatesAsync(PrefectObject kind, Guid runId, CancellationToken cancellationToken);

    /// <summary>One state, or null.</summary>
    Task<byte[]?> FindStateAsync(PrefectObject kind, Guid stateId, CancellationToken cancellationToken);
}

/// <summary>Buckets of equal width.</summary>
/// <param name="Start">The start of the first.</param>
/// <param name="Interval">Their width.</param>
/// <param name="Count">How many.</param>
public sealed record HistorySpan(DateTimeOffset Start, TimeSpan Interval, int Count)
{
    public DateTimeOffset End => Start + (Interval * Count);
}

/// <summary>Runs of one state in one bucket.</summary>
/// <param name="Bucket">Its position.</param>
/// <param name="StateType">In upper case.</param>
/// <param name="StateName">The name.</param>
/// <param name="Runs">How many.</param>
/// <param name="RunTime">Seconds they ran, together.</param>
/// <param name="Lateness">Seconds they started late, together.</param>
public sealed record HistoryGroup(int Bucket, string StateType, string StateName, int Runs, double RunTime, double Lateness);
