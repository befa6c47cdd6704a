using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 2.
/// <summary>
/// Filters by object: each an object of fields, each of those an object of operators (any_, not_any_, all_, is_null_, like_, before_, after_, ...); all
/// are joined with AND, or with OR where <c>operator</c> is <c>or_</c>. Filters on other objects ask for the existence of a related one.
/// </summary>
public record ResourceFilterBody
{
    /// <summary>Fields: id, name, tags, deployment.</summary>
    public JsonElement? Flows { get; init; }

    /// <summary>
    /// Fields: id, name, tags, deployment_id, work_queue_name, state (type, name), flow_version, start_time, expected_start_time, next_scheduled_start_time,
    /// end_time, parent_task_run_id, parent_flow_run_id, idempotency_key, created_by (id_, type_, is_null_).
    /// </summary>
    public JsonElement? FlowRuns { get; init; }

    /// <summary>Fields: id, name, tags, state (type, name), start_time, end_time, expected_start_time, subflow_runs (exists_), flow_run_id.</summary>
    public JsonElement? TaskRuns { get; init; }

    /// <summary>
    /// Fields: id, name, flow_or_deployment_name (like_), tags, work_queue_name, is_schedule_active (eq_), paused (eq_), concurrency_limit (ge_, le_, is_null_).
    /// </summary>
    public JsonElement? Deployments { get; init; }

    /// <summary>At most so many, 0 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>So many are left out.</summary>
    public int? Offset { get; init; }

    /// <summary>Extension: X-Next-Cursor of the page before; takes the place of offset.</summary>
    public string? Cursor { get; init; }
}

/// <summary>Filters of flows.</summary>
public sealed record FlowsFilterBody : ResourceFilterBody
{
    /// <summary>NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC.</summary>
    public string? Sort { get; init; }
}

/// <summary>Filters of flow runs, task runs and deployments.</summary>
public record RunsFilterBody : ResourceFilterBody
{
    /// <summary>Fields: id, name, type.</summary>
    public JsonElement? WorkPools { get; init; }

    /// <summary>Fields: id, name.</summary>
    public JsonElement? WorkPoolQueues { get; init; }

    /// <summary>As the collection's list names them, such as EXPECTED_START_TIME_DESC.</summary>
    public string? Sort { get; init; }
}

/// <summary>Filters of a chart.</summary>
public sealed record HistoryFilterBody : RunsFilterBody
{
    /// <summary>The start of the first bucket.</summary>
    public required DateTimeOffset HistoryStart { get; init; }

    /// <summary>No bucket starts here or later.</summary>
    public required DateTimeOffset HistoryEnd { get; init; }

    /// <summary>The width of the buckets in seconds, at least 1; there are 500 at most, the earliest.</summary>
    public required double HistoryIntervalSeconds { get; init; }
}

// Contract: contracts/prefect.md 2.4.
/// <summary>One bucket of a chart.</summary>
public sealed record HistoryBucketBody
{
    public required DateTimeOffset IntervalStart { get; init; }

    public required DateTimeOffset IntervalEnd { get; init; }

    /// <summary>Empty where no run is expected to start in it.</summary>
    public required IReadOnlyList<HistoryStateBody> States { get; init; }
}

/// <summary>Runs of one state in a bucket.</summary>
public sealed record HistoryStateBody
{
    public required string StateType { get; init; }

    public required string StateName { get; init; }

    public required int CountRuns { get; init; }

    /// <summary>Seconds.</summary>
    public required double SumEstimatedRunTime { get; init; }

    /// <summary>Seconds.</summary>
    public required double SumEstimatedLateness { get; init; }
}

/// <summary>A point of the dashboard's chart.</summary>
public sealed record FlowRunPointBody
{
    public required Guid Id { get; init; }

    public required string StateType { get; init; }

    /// <summary>Start, else expected start.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>Seconds.</summary>
    public required double Duration { get; init; }

    /// <summary>Seconds.</summary>
    public required double Lateness { get; init; }
}

/// <summary>A page with the number of all.</summary>
public sealed record PaginatedBody<T>
{
    public required IReadOnlyList<T> Results { get; init; }

    /// <summary>How many match.</summary>
    public required long Count { get; init; }

    public required int Limit { get; init; }

    public required long Pages { get; init; }

    /// <summary>From 1.</summary>
    public required int Page { get; init; }
}
