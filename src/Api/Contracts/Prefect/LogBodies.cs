using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>A log line of a run.</summary>
public sealed record LogBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The logger's name.</summary>
    public required string Name { get; init; }

    /// <summary>10 debug, 20 info, 30 warning, 40 error, 50 critical.</summary>
    public required int Level { get; init; }

    public required string Message { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    public required Guid FlowRunId { get; init; }

    public Guid? TaskRunId { get; init; }
}

/// <summary>A log line to be stored. The runs need not exist.</summary>
public sealed record CreateLogBody
{
    /// <summary>The logger's name.</summary>
    public required string Name { get; init; }

    /// <summary>10 debug, 20 info, 30 warning, 40 error, 50 critical.</summary>
    public required int Level { get; init; }

    public required string Message { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public required Guid FlowRunId { get; init; }

    public Guid? TaskRunId { get; init; }
}

/// <summary>Filters of log lines.</summary>
public sealed record LogsFilterBody
{
    /// <summary>Fields: level (ge_, le_), timestamp (before_, after_), flow_run_id (any_), task_run_id (any_, is_null_), text (query).</summary>
    public JsonElement? Logs { get; init; }

    /// <summary>0 to 200.</summary>
    public int? Limit { get; init; }

    public int? Offset { get; init; }

    /// <summary>TIMESTAMP_ASC, TIMESTAMP_DESC, LEVEL_ASC, LEVEL_DESC, FLOW_RUN_ID_ASC, FLOW_RUN_ID_DESC, TASK_RUN_ID_ASC or TASK_RUN_ID_DESC.</summary>
    public string? Sort { get; init; }

    /// <summary>Extension: X-Next-Cursor of the page before.</summary>
    public string? Cursor { get; init; }
}
