using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Documents;

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
            select floor(extract(epoch from expected_start_at - {start}) * 1000000 / {SqlArgument.Double(span.Interval.TotalMicroseconds)})::integer as bucket,
                state_type, state_name, count(*)::integer, sum(greatest({RunTime(moment)}, 0)), sum(greatest({StartDelay(moment)}, 0))
            from {table.Name}
            where expected_start_at >= {start} and expected_start_at < {SqlArgument.Instant(span.End)} and 
            """);
        SqlCompiler.Write(sql, filter, table);
        sql.Append($" group by bucket, state_type, state_name order by bucket, state_type, state_name");
    }

    public static void WriteLateness(SqlText sql, Filter filter, DateTimeOffset now)
    {
        var table = ResourceTables.Of(PrefectObject.FlowRuns);
        sql.Append($"select avg({StartDelay(SqlArgument.Instant(now))}) from {table.Name} where ");
        SqlCompiler.Write(sql, filter, table);
    }

    // As RunRow computes them for one row.
    private static Action<SqlText> RunTime(SqlArgument now) => sql => sql.Append(
        $"""
        coalesce(total_run_time, extract(epoch from ended_at - started_at)::double precision, 0)
            + case when state_type = 'RUNNING' then greatest(extract(epoch from {now} - coalesce(state_timestamp, started_at, created_at)), 0) else 0 end
        """);

    private static Action<SqlText> StartDelay(SqlArgument now) => sql => sql.Append(
        $"""
        case when started_at is not null then greatest(extract(epoch from started_at - expected_start_at), 0)
            when state_type not in ('COMPLETED', 'FAILED', 'CANCELLED', 'CRASHED') and expected_start_at < {now}
            then extract(epoch from {now} - expected_start_at) else 0 end::double precision
        """);
}
