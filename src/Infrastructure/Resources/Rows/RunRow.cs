using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 3.4.
/// <summary>What flow runs and task runs tell of their state, and what is computed of it when it is read.</summary>
internal readonly struct RunRow
{
    public const string Columns =
        "state_id, state_type, state_name, state_timestamp, state_message, state_data, state_details, run_count, expected_start_at, next_scheduled_at, " +
        "started_at, ended_at, total_run_time, created_at";

    public const int Count = 14;

    /// <summary>The place of the state's data among the columns.</summary>
    public const int Data = 5;

    private RunRow(Guid id, NpgsqlDataReader row, int first, DateTime now)
    {
        var type = row.GetString(first + 1);
        Started = row.Time(first + 10);
        Ended = row.Time(first + 11);
        ExpectedStart = row.Time(first + 8);
        NextScheduledStart = row.Time(first + 9);
        RunCount = row.IsDBNull(first + 7) ? Started is null ? 0 : 1 : row.GetInt32(first + 7);

        // A run of the engine reports no state: what its status means is told from its times.
        var timestamp = row.Time(first + 3) ?? Ended ?? Started ?? row.GetDateTime(first + 13);
        Head = new StateJson.Head(row.Uuid(first) ?? DerivedStateId.Of(id, type), type, row.GetString(first + 2), timestamp, row.Text(first + 4));
        TotalRunTime = row.IsDBNull(first + 12) ? (Ended - Started)?.TotalSeconds ?? 0 : row.GetDouble(first + 12);
        var clock = new RunClock(RunCount, TotalRunTime, Started, Ended, ExpectedStart, NextScheduledStart);
        EstimatedRunTime = clock.EstimatedRunTime(StateTypeText.Read(type), timestamp, now);
        StartDelay = clock.StartDelay(StateTypeText.Read(type), now);
    }

    public StateJson.Head Head { get; }

    public int RunCount { get; }

    public DateTime? ExpectedStart { get; }

    public DateTime? NextScheduledStart { get; }

    public DateTime? Started { get; }

    public DateTime? Ended { get; }

    /// <summary>Seconds.</summary>
    public double TotalRunTime { get; }

    /// <summary>Seconds, those of the present attempt included.</summary>
    public double EstimatedRunTime { get; }

    /// <summary>Seconds between the expected and the real start, or until now.</summary>
    public double StartDelay { get; }

    public static RunRow Read(Guid id, NpgsqlDataReader row, int first, DateTime now) => new(id, row, first, now);
}
