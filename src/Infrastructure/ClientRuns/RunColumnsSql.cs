using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Runs;
using FlowProv.Domain.States;
using FlowProv.Infrastructure.Resources.Rows;
using FlowProv.Infrastructure.Work;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>The columns of a run that a state sets, of flow runs and task runs alike: parameters $2 to $16, $1 is the run.</summary>
internal static class RunColumnsSql
{
    /// <summary>The words of <see cref="StateTypeRules.IsFinal"/>.</summary>
    public const string FinalTypes = "('COMPLETED', 'FAILED', 'CANCELLED', 'CRASHED')";

    public const string Names =
        "status, state_id, reported_type, reported_name, state_timestamp, state_message, state_data, state_details, run_count, expected_start_at, " +
        "next_scheduled_at, started_at, ended_at, total_run_time, empirical_policy";

    public const string Values = "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16";

    public const string Set =
        """
        status = $2, state_id = $3, reported_type = $4, reported_name = $5, state_timestamp = $6, state_message = $7, state_data = $8,
            state_details = $9, run_count = $10, expected_start_at = $11, next_scheduled_at = $12, started_at = $13, ended_at = $14,
            total_run_time = $15, empirical_policy = coalesce($16, empirical_policy), updated_at = $6
        """;

    /// <summary>What <see cref="ReadState"/> and <see cref="ReadClock"/> read.</summary>
    public const string Selected =
        "run.state_id, run.reported_type, run.reported_name, run.state_timestamp, run.state_message, run.state_data, run.state_details, run.run_count, " +
        "run.total_run_time, run.started_at, run.ended_at, run.expected_start_at, run.next_scheduled_at, run.empirical_policy, run.state_type, " +
        "run.state_name, run.created_at";

    public const int SelectedCount = 17;

    public const int Policy = 13;

    public static NpgsqlParameter[] Parameters(Guid runId, StoredState stored)
    {
        var (state, clock) = (stored.State, stored.Clock);
        return
        [
            WorkCommands.Value(runId),
            WorkCommands.Value(StatusOf(state.Type).Word()),
            WorkCommands.Value(state.Id),
            WorkCommands.Value(state.Type.WireName()),
            WorkCommands.Value(state.Name),
            WorkCommands.Value(state.Timestamp.UtcDateTime),
            WorkCommands.Optional(state.Message, NpgsqlDbType.Text),
            WorkCommands.Optional(state.Data, NpgsqlDbType.Json),
            WorkCommands.Optional(StateDetailsText.Write(state.Details), NpgsqlDbType.Json),
            WorkCommands.Value(clock.RunCount),
            Time(clock.ExpectedStartTime),
            Time(clock.NextScheduledStartTime),
            Time(clock.StartTime),
            Time(clock.EndTime),
            WorkCommands.Value(clock.TotalRunTime),
            WorkCommands.Optional(stored.Policy, NpgsqlDbType.Json),
        ];
    }

    /// <summary>The parameters of a row of the history.</summary>
    public static NpgsqlParameter[] History(Guid runId, RunState state) =>
    [
        WorkCommands.Value(state.Id),
        WorkCommands.Value(runId),
        WorkCommands.Value(state.Type.WireName()),
        WorkCommands.Value(state.Name),
        WorkCommands.Value(state.Timestamp.UtcDateTime),
        WorkCommands.Optional(state.Message, NpgsqlDbType.Text),
        WorkCommands.Optional(state.Data, NpgsqlDbType.Json),
        WorkCommands.Optional(StateDetailsText.Write(state.Details), NpgsqlDbType.Json),
    ];

    /// <summary>A state; of a run of the engine, which reports none, what its times tell.</summary>
    public static RunState ReadState(NpgsqlDataReader row, int first, Guid flowRunId, Guid? taskRunId) => row.IsDBNull(first + 1)
        ? ReadDerived(row, first, flowRunId, taskRunId)
        : new RunState(
            row.GetGuid(first),
            StateTypeText.Read(row.GetString(first + 1)),
            row.GetString(first + 2),
            row.GetFieldValue<DateTimeOffset>(first + 3),
            Text(row, first + 4),
            Text(row, first + 5),
            StateDetailsText.Read(Text(row, first + 6)) with { FlowRunId = flowRunId, TaskRunId = taskRunId });

    public static RunClock ReadClock(NpgsqlDataReader row, int first) => new(
        row.IsDBNull(first + 7) ? 0 : row.GetInt32(first + 7),
        row.IsDBNull(first + 8) ? 0 : row.GetDouble(first + 8),
        row.GetFieldValue<DateTimeOffset?>(first + 9),
        row.GetFieldValue<DateTimeOffset?>(first + 10),
        row.GetFieldValue<DateTimeOffset?>(first + 11),
        row.GetFieldValue<DateTimeOffset?>(first + 12));

    public static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static NpgsqlParameter Time(DateTimeOffset? value) => WorkCommands.Optional(value?.UtcDateTime, NpgsqlDbType.TimestampTz);

    private static RunState ReadDerived(NpgsqlDataReader row, int first, Guid flowRunId, Guid? taskRunId)
    {
        var (type, clock) = (row.GetString(first + 14), ReadClock(row, first));
        return new RunState(
            DerivedStateId.Of(taskRunId ?? flowRunId, type),
            StateTypeText.Read(type),
            row.GetString(first + 15),
            clock.EndTime ?? clock.StartTime ?? row.GetFieldValue<DateTimeOffset>(first + 16),
            null,
            null,
            new StateDetails { FlowRunId = flowRunId, TaskRunId = taskRunId });
    }

    /// <summary>Director's word for a state.</summary>
    private static RunStatus StatusOf(StateType type) => type switch
    {
        StateType.Scheduled or StateType.Pending => RunStatus.Pending,
        StateType.Completed => RunStatus.Success,
        StateType.Failed or StateType.Crashed => RunStatus.Error,
        StateType.Cancelled => RunStatus.Canceled,
        _ => RunStatus.Progress,
    };
}
