using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>Finds runs that no client looks after any more: $1 is now, $2 a limit. Rows that others work on are passed over.</summary>
internal static class NeglectedRuns
{
    public const string TaskRuns =
        $"""
        {NpgsqlClientRunStore.TaskRunFacts}
        where flow_run.ended_at > $1 - interval '1 day' and flow_run.reported_type = 'CANCELLED'
            and run.reported_type not in {RunColumnsSql.FinalTypes}
        order by run.id limit $2 for update of run skip locked
        """;

    public const string OfDeletedFlow =
        """
        select id from flow_runs where named_flow_id = any (array(select id from vanishing_flows))
        limit $1 for update skip locked
        """;

    // Those that have no run left, not even one that somebody works on.
    public const string ForgetFlows =
        "delete from vanishing_flows where not exists (select from flow_runs where named_flow_id = vanishing_flows.id)";

    private const string Late =
        $"""
        {NpgsqlClientRunStore.FlowRunFacts} from flow_runs as run
        where state_type = 'SCHEDULED' and state_name = 'Scheduled' and flow_id is null and next_scheduled_at < $1 - interval '5 seconds'
        order by next_scheduled_at limit $2 for update skip locked
        """;

    private const string PausedTooLong =
        $"""
        {NpgsqlClientRunStore.FlowRunFacts} from flow_runs as run
        where state_type = 'PAUSED' and (state_details ->> 'pause_timeout')::timestamptz < $1
        order by id limit $2 for update skip locked
        """;

    private const string Abandoned =
        $"""
        {NpgsqlClientRunStore.FlowRunFacts} from flow_runs as run
        where parent_task_run_id in (
                select task.id from flow_runs as parent join task_runs as task on task.flow_run_id = parent.id
                where parent.ended_at > $1 - interval '1 day' and parent.reported_type = 'CANCELLED')
            and reported_type not in {RunColumnsSql.FinalTypes}
        order by id limit $2 for update skip locked
        """;

    public static string Of(Neglect neglect) => neglect switch
    {
        Neglect.Late => Late,
        Neglect.PausedTooLong => PausedTooLong,
        Neglect.Abandoned => Abandoned,
        _ => throw new ArgumentOutOfRangeException(nameof(neglect)),
    };
}
