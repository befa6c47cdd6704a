using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Documents;
using Npgsql;

namespace FlowProv.Infrastructure.Resources;

/// <summary>
/// Charts: one scan, each row put into its bucket and grouped once. The original joined a list of buckets to the runs, which read the range again for
/// each (contracts/prefect.md 6). Times are summed as intervals, since a number of seconds costs more than the rest of the scan.
/// </summary>
internal static class HistorySql
{
    public static void Write(SqlText sql, PrefectObject kind, Filter filter, HistorySpan span, DateTimeOffset now)
    {
        var table = ResourceTables.Of(kind);
        var (start, moment) = (SqlArgument.Instant(span.Start), SqlArgument.Instant(now));
        sql.Append(
            $"""
            select date_bin({SqlArgument.Interval(span.Interval)}, expected_start_at, {start}) as bucket, state_type, state_name, count(*)::integer,
                coalesce(sum(total_run_time), 0) + coalesce({Seconds(Untold(moment))}, 0), coalesce({Seconds(StartDelay(moment))}, 0)
            from {table.Name}
            where expected_start_at >= {start} and expected_start_at < {SqlArgument.Instant(span.End)} and 
            """);
        SqlCompiler.Write(sql, filter, table);
        sql.Append($" group by bucket, state_type, state_name order by bucket, state_type, state_name");
    }

    public static HistoryGroup Read(NpgsqlDataReader row, HistorySpan span) => new(
        (int)((row.GetFieldValue<DateTimeOffset>(0) - span.Start) / span.Interval),
        row.GetString(1),
        row.GetString(2),
        row.GetInt32(3),
        row.GetDouble(4),
        row.GetDouble(5));

    public static void WriteLateness(SqlText sql, Filter filter, DateTimeOffset now)
    {
        var table = ResourceTables.Of(PrefectObject.FlowRuns);
        sql.Append($"select {Seconds(StartDelay(SqlArgument.Instant(now)))} / count(*) from {table.Name} where ");
        SqlCompiler.Write(sql, filter, table);
        sql.Append($" having count(*) > 0");
    }

    private static Action<SqlText> Seconds(Action<SqlText> interval) => sql => sql.Append($"extract(epoch from sum({interval}))::double precision");

    // What total_run_time does not tell, as RunRow computes it for one row: the present attempt, and all of a run of the engine.
    private static Action<SqlText> Untold(SqlArgument now) => sql => sql.Append(
        $"""
        case when state_type = 'RUNNING' then greatest({now} - coalesce(state_timestamp, started_at, created_at), interval '0')
            when total_run_time is null then ended_at - started_at end
        """);

    private static Action<SqlText> StartDelay(SqlArgument now) => sql => sql.Append(
        $"""
        case when started_at is not null then greatest(started_at - expected_start_at, interval '0')
            when state_type not in ('COMPLETED', 'FAILED', 'CANCELLED', 'CRASHED') and expected_start_at < {now} then {now} - expected_start_at
            else interval '0' end
        """);
}
