namespace FlowProv.Infrastructure.Cards;

/// <summary>Counts and times by activity, from generated columns alone: no document is read.</summary>
internal static class ActivitySql
{
    /// <summary>The name under which tasks without an activity stand.</summary>
    public const string Activity = "coalesce(nullif(activity_id, ''), 'unknown')";

    // No duration is longer than 1e12 seconds; the bound keeps the subtraction and the sum in range, whatever was stored.
    public const string Timing = $"""
        select activity, count(*), min(started_at), max(ended_at), sum(elapsed), avg(elapsed),
               percentile_cont(0.5) within group (order by elapsed), max(elapsed)
        from (
            select {Activity} as activity, started_at, ended_at,
                   case when ended_at between started_at and started_at + 1e12 then ended_at - started_at end as elapsed
            from tasks
            where workflow_id = $1
        ) as t
        group by activity
        order by min(started_at) nulls last, activity
        """;

    public const string Statuses = $"""
        select {Activity}, coalesce(nullif(status, ''), 'UNKNOWN'), count(*)
        from tasks
        where workflow_id = $1
        group by 1, 2
        """;
}
