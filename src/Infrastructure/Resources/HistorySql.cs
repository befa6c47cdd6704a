using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.ClientRuns;
using FlowProv.Infrastructure.Documents;
using Npgsql;

namespace FlowProv.Infrastructure.Resources;

/// <summary>
/// Charts: one scan, each row put into its bucket and grouped once. The original joined a list of buckets to the runs, which read the range again for
/// each (contracts/prefect.md 6).
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
                sum({RunTime(moment)}), sum({StartDelay(moment)})
            from {table.Name}
            where expected_start_at >= {start} and expected_start_at < {SqlArgument.Instant(span.End)} and 
            """);
        SqlCompiler.Write(sql, filter, table);

        // Not ordered: to sort the groups afterwards is nothing, but PostgreSQL would sort the rows before.
        sql.Append($" group by bucket, state_type, state_name");
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
        sql.Append($"select avg({StartDelay(SqlArgument.Instant(now))}) from {table.Name} where ");
        SqlCompiler.Write(sql, filter, table);
        sql.Append($" having count(*) > 0");
    }

    // As RunRow computes them for one row. date_part, since extract returns numerics, which cost more than the rest of the scan.
    private static Action<SqlText> RunTime(SqlArgument now) => sql => sql.Append(
        $"""
        coalesce(total_run_time, 0) + case
            when state_type = 'RUNNING' then greatest(date_part('epoch', {now} - coalesce(state_timestamp, started_at, created_at)), 0)
            when total_run_time is null then coalesce(date_part('epoch', ended_at - started_at), 0) else 0 end
        """);

    private static Action<SqlText> StartDelay(SqlArgument now) => sql => sql.Append(
        $"""
        case when started_at is not null then greatest(date_part('epoch', started_at - expected_start_at), 0)
            when state_type not in {SqlName.Code(RunColumnsSql.FinalTypes)} and expected_start_at < {now}
            then date_part('epoch', {now} - expected_start_at) else 0 end
        """);
}
