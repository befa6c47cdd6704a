using System.Globalization;
using Npgsql;

namespace FlowProv.Benchmarks;

/// <summary>
/// Flow runs over thirty days in twenty flows, each with four task runs and the states of all, as contracts/prefect.md 6 measured the original with.
/// </summary>
public static class PrefectCorpus
{
    private const int Flows = 20;

    public static async Task FillAsync(string database, int flowRuns)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        foreach (var statement in Statements)
        {
            await Laboratory.ExecuteAsync(connection, statement.Replace("$runs", flowRuns.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        await Laboratory.ExecuteAsync(connection, "vacuum (analyze) flows, flow_runs, task_runs, flow_run_states, task_run_states");
    }

    /// <summary>The id of a flow run by its number.</summary>
    public static Guid FlowRunId(int n) => new($"00000000-0000-4000-8000-{n:x12}");

    private static readonly string[] Statements =
    [
        $"""
        insert into flows (id, name, tags, created_at, updated_at)
        select ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'flow-' || n,
            case when n % 4 = 0 then array['database', 'nightly'] else array['nightly'] end, now(), now()
        from generate_series(0, {Flows - 1}) n
        """,
        $$"""
        insert into flow_runs (id, named_flow_id, run_name, code_version, payload, context, empirical_policy, tags, status, state_id, reported_type,
            reported_name, state_timestamp, run_count, expected_start_at, started_at, ended_at, total_run_time, created_at, updated_at,
            auto_scheduled, periodic, open_tasks, has_success_hook)
        select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ('00000000-0000-4000-9000-' || lpad(to_hex(n % {{Flows}}), 12, '0'))::uuid,
            'run-' || n, 'a1b2c3', json_build_object('source', 's3://bucket/key/' || n, 'limit', 1000, 'columns', array['a', 'b', 'c']), '{}',
            '{"max_retries": 0, "retry_delay_seconds": 0.0, "retries": 2, "retry_delay": 30, "pause_keys": [], "resuming": false}',
            array['team-' || n % 7, 'prod'], case when n % 20 < 17 then 'success' when n % 20 < 19 then 'error' else 'progress' end,
            gen_random_uuid(), case when n % 20 < 17 then 'COMPLETED' when n % 20 = 17 then 'FAILED' when n % 20 = 18 then 'CRASHED' else 'RUNNING' end,
            case when n % 20 < 17 then 'Completed' when n % 20 = 17 then 'Failed' when n % 20 = 18 then 'Crashed' else 'Running' end,
            at + interval '95 seconds', 1, at, at + interval '5 seconds', case when n % 20 < 19 then at + interval '95 seconds' end,
            case when n % 20 < 19 then 90 else 0 end, at, at + interval '95 seconds', false, false, 0, false
        from (select n, now() - interval '30 days' * (n::double precision / $runs) as at from generate_series(0, $runs - 1) n) as run
        """,
        """
        insert into task_runs (id, flow_run_id, run_name, key, dynamic_key, empirical_policy, tags, task_inputs, previous, next, status, state_id,
            reported_type, reported_name, state_timestamp, run_count, flow_run_run_count, expected_start_at, started_at, ended_at, total_run_time, created_at,
            updated_at, run_at, position, priority, pending_deps, held, attempt, failures, lost, max_attempts, max_lost, backoff_seconds,
            backoff_factor, max_backoff_seconds)
        select gen_random_uuid(), run.id, 'step-' || t, '__main__.step', t::text,
            '{"max_retries": 0, "retry_delay_seconds": 0.0, "retries": 0, "retry_delay": 0, "retry_jitter_factor": null}', array['etl'],
            '{"x": [{"input_type": "parameter", "name": "source"}]}', '{}', '{}', run.status, gen_random_uuid(), run.reported_type, run.reported_name,
            run.state_timestamp, 1, 1, run.expected_start_at + t * interval '20 seconds', run.started_at + t * interval '20 seconds',
            run.ended_at, 18, run.created_at, run.updated_at, run.created_at, 0, 0, 0, true, 0, 0, 0, 0, 0, 0, 0, 0
        from flow_runs as run cross join generate_series(0, 3) t
        """,
        """
        insert into flow_run_states (id, flow_run_id, type, name, timestamp)
        select case when s = 2 then run.state_id else gen_random_uuid() end, run.id,
            case s when 0 then 'PENDING' when 1 then 'RUNNING' else run.reported_type end,
            case s when 0 then 'Pending' when 1 then 'Running' else run.reported_name end, run.created_at + s * interval '5 seconds'
        from flow_runs as run cross join generate_series(0, 2) s
        """,
        """
        insert into task_run_states (id, task_run_id, type, name, timestamp)
        select case when s = 2 then run.state_id else gen_random_uuid() end, run.id,
            case s when 0 then 'PENDING' when 1 then 'RUNNING' else run.reported_type end,
            case s when 0 then 'Pending' when 1 then 'Running' else run.reported_name end, run.created_at + s * interval '5 seconds'
        from task_runs as run cross join generate_series(0, 2) s
        """,
    ];
}
