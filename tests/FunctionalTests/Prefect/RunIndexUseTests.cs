using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.ClientRuns;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources;
using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>The plans of what Prefect's clients ask most, over 20,000 flow runs: each must be a range of an index (contracts/prefect.md 5 and 6).</summary>
public sealed class RunIndexUseTests(RunIndexUseTests.Fixture fixture) : IClassFixture<RunIndexUseTests.Fixture>
{
    [Theory]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC"}""", "ix_flow_runs_start_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_ASC"}""", "ix_flow_runs_start_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"EXPECTED_START_TIME_DESC"}""", "ix_flow_runs_expected_start_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"EXPECTED_START_TIME_ASC"}""", "ix_flow_runs_expected_start_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"END_TIME_DESC"}""", "ix_flow_runs_ended_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"NAME_ASC"}""", "ix_flow_runs_run_name_id")]
    [InlineData(PrefectObject.FlowRuns, """{}""", "pk_flow_runs")]
    [InlineData(PrefectObject.TaskRuns, """{"sort":"EXPECTED_START_TIME_DESC"}""", "ix_task_runs_expected_start_at_id")]
    [InlineData(PrefectObject.TaskRuns, """{}""", "pk_task_runs")]
    [InlineData(PrefectObject.Logs, """{"sort":"TIMESTAMP_DESC"}""", "ix_run_logs_logged_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flow_runs":{"state":{"type":{"any_":["FAILED"]}}}}""", "ix_flow_runs_state_type_start_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"NEXT_SCHEDULED_START_TIME_ASC","flow_runs":{"state":{"type":{"any_":["SCHEDULED"]}}}}""",
        "ix_flow_runs_scheduled")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flow_runs":{"deployment_id":{"any_":["$deployment"]}}}""",
        "ix_flow_runs_deployment_id_start_at_id")]
    [InlineData(PrefectObject.TaskRuns, """{"sort":"EXPECTED_START_TIME_DESC","task_runs":{"state":{"type":{"any_":["FAILED"]}}}}""",
        "ix_task_runs_state_type_expected_start_at_id")]
    public async Task List_reads_an_index_in_order(PrefectObject kind, string body, string index)
    {
        var plan = await fixture.ListAsync(kind, body);
        plan.Should().MatchRegex($"Index Scan (Backward )?using {index} on").And.NotContain("Sort").And.NotMatchRegex(Scan);
    }

    /// <summary>Among the rows of a range, those of a page are found by a sort; a filter by a list of values has its range in an index all the same.</summary>
    [Theory]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flow_runs":{"state":{"type":{"any_":["FAILED","CRASHED"]}}}}""",
        "ix_flow_runs_state_type_start_at_id")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flows":{"id":{"any_":["$flow"]}}}""", "ix_flow_runs_named_flow_id_\\w+")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flows":{"name":{"any_":["flow-7"]}}}""", "ix_flow_runs_named_flow_id_\\w+")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flow_runs":{"tags":{"all_":["rare-7"]}}}""", "ix_flow_runs_tags")]
    [InlineData(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","flow_runs":{"tags":{"any_":["rare-7","rare-8"]}}}""", "ix_flow_runs_tags")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"parent_task_run_id":{"any_":["$parent"]}}}""", "ix_flow_runs_parent_task_run_id")]
    [InlineData(PrefectObject.TaskRuns, """{"flow_runs":{"id":{"any_":["$run"]}}}""", "ix_task_runs_flow_run_id_\\w+")]
    [InlineData(PrefectObject.TaskRuns, """{"task_runs":{"flow_run_id":{"any_":["$run"]}}}""", "ix_task_runs_flow_run_id_\\w+")]
    [InlineData(PrefectObject.Flows, """{"flow_runs":{"state":{"type":{"any_":["FAILED"]}}}}""", "ix_flow_runs_(named_flow_id_)?state_type\\w*")]
    [InlineData(PrefectObject.Logs, """{"logs":{"flow_run_id":{"any_":["$run"]}}}""", "ix_run_logs_flow_run_id_logged_at_id")]
    [InlineData(PrefectObject.Logs, """{"logs":{"task_run_id":{"any_":["$run"]}}}""", "ix_run_logs_task_run_id_logged_at_id")]
    public async Task Filtered_list_reads_a_range_of_an_index(PrefectObject kind, string body, string index)
    {
        var plan = await fixture.ListAsync(kind, body);
        plan.Should().MatchRegex($"Index (Only )?Scan (Backward )?(using|on) {index}").And.Contain("Index Cond").And.NotMatchRegex(Scan);
    }

    [Fact]
    public async Task Deep_offset_skips_keys_not_rows()
    {
        var plan = await fixture.ListAsync(PrefectObject.FlowRuns, """{"sort":"START_TIME_DESC","offset":15000}""");
        plan.Should().Contain("Index Only Scan Backward using ix_flow_runs_start_at_id").And.Contain("Index Scan using pk_flow_runs").And.NotMatchRegex(Scan);
    }

    [Theory]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"state":{"type":{"any_":["FAILED"]}}}}""", "ix_flow_runs_state_type_start_at_id")]
    [InlineData(PrefectObject.TaskRuns, """{"task_runs":{"state":{"type":{"any_":["FAILED"]}}}}""", "ix_task_runs_state_type_expected_start_at_id")]
    public async Task Count_by_state_reads_an_index_only(PrefectObject kind, string body, string index) =>
        (await fixture.CountAsync(kind, body)).Should().Contain($"Index Only Scan using {index}").And.NotMatchRegex(Scan);

    [Theory]
    [InlineData(PrefectObject.FlowRuns, "ix_flow_runs_expected_start_at_id")]
    [InlineData(PrefectObject.TaskRuns, "ix_task_runs_expected_start_at_id")]
    public async Task Chart_reads_its_window_once(PrefectObject kind, string index)
    {
        foreach (var days in new[] { 1, 7 })
        {
            var plan = await fixture.HistoryAsync(kind, days);
            plan.Should().MatchRegex($"Index Scan (using|on) {index}").And.NotMatchRegex(Scan).And.NotContain("Nested Loop");
        }
    }

    [Fact]
    public async Task Queue_gives_its_runs_from_their_index()
    {
        var plan = await fixture.TakeAsync();
        plan.Should().Contain("Index Only Scan using ix_flow_runs_queued on").And.NotMatchRegex(Scan);
    }

    [Fact]
    public async Task Runs_that_a_definition_came_to_are_in_an_index_of_their_own() =>
        (await fixture.AdoptAsync()).Should().Contain("ix_flow_runs_undefined").And.NotMatchRegex(Scan);

    /// <summary>A scan of a whole large table. Queues and pools are few, and each plan names them.</summary>
    private const string Scan = "Seq Scan on (flow_runs|task_runs|run_logs)";

    public sealed class Fixture : IAsyncLifetime
    {
        private DocumentDatabase database = null!;

        public async Task InitializeAsync()
        {
            database = await DocumentDatabase.CreateAsync();
            await database.ExecuteAsync(Rows);

            // Index-only scans look into the visibility map.
            await database.ExecuteAsync("vacuum (analyze) flows, flow_runs, task_runs, run_logs, work_queues, work_pools");
        }

        public async Task DisposeAsync() => await database.DisposeAsync();

        /// <summary>The plan of the first statement of a list.</summary>
        internal Task<string> ListAsync(PrefectObject kind, string body) => ExplainAsync(sql =>
        {
            var query = PrefectFilters.Parse(kind, Body(body));
            var statement = new ResourceStatement(kind, query, RowShapes.Of(kind));
            statement.Write(sql, statement.Phases().First(), PrefectFilters.MaxLimit + 1);
        });

        internal Task<string> CountAsync(PrefectObject kind, string body) =>
            ExplainAsync(sql => NpgsqlResourceReader.WriteCount(sql, kind, PrefectFilters.Parse(kind, Body(body)).Filter));

        /// <summary>The plan of a chart of the last days by the hour.</summary>
        internal Task<string> HistoryAsync(PrefectObject kind, int days)
        {
            var now = DateTimeOffset.UtcNow;
            var span = new HistorySpan(now.AddDays(-days), TimeSpan.FromHours(1), 24 * days);
            return ExplainAsync(sql => HistorySql.Write(sql, kind, PrefectFilters.Parse(kind, Body("{}")).Filter, span, now));
        }

        /// <summary>The plan of what an agent's queue gives.</summary>
        internal Task<string> TakeAsync() => ExplainAsync(
            NpgsqlWorkQueueStore.Take,
            new NpgsqlParameter { Value = new[] { Id('c', 7) } },
            new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz },
            new NpgsqlParameter { Value = DateTime.UtcNow },
            new NpgsqlParameter { Value = 10 });

        /// <summary>The plan of what puts runs into Director's list.</summary>
        internal Task<string> AdoptAsync() => ExplainAsync(NpgsqlClientRunStore.Adopt, new NpgsqlParameter { Value = 100 });

        private async Task<string> ExplainAsync(string sql, params NpgsqlParameter[] parameters)
        {
            await using var command = database.Reader.CreateCommand($"explain {sql}");
            command.Parameters.AddRange(parameters);
            await using var rows = await command.ExecuteReaderAsync();
            return await PlanAsync(rows);
        }

        private async Task<string> ExplainAsync(Action<SqlText> write)
        {
            var sql = new SqlText().Append($"explain ");
            write(sql);
            await using var connection = await database.Reader.OpenConnectionAsync();
            await using var batch = connection.CreateBatch();
            batch.BatchCommands.Add(sql.ToBatchCommand());
            await using var rows = await batch.ExecuteReaderAsync();
            return await PlanAsync(rows);
        }

        private static async Task<string> PlanAsync(NpgsqlDataReader rows)
        {
            var plan = new List<string>();
            while (await rows.ReadAsync())
            {
                plan.Add(rows.GetString(0));
            }

            return string.Join('\n', plan);
        }

        private static JsonElement Body(string text) => JsonElement.Parse(text
            .Replace("$flow", $"{Id('9', 7)}", StringComparison.Ordinal)
            .Replace("$deployment", $"{Id('d', 7)}", StringComparison.Ordinal)
            .Replace("$run", $"{Id('8', 77)}", StringComparison.Ordinal)
            .Replace("$parent", $"{Id('a', 100)}", StringComparison.Ordinal)
            .Replace("$day", $"{DateTime.UtcNow.AddDays(-1):O}", StringComparison.Ordinal));

        private static Guid Id(char kind, int n) => new($"00000000-0000-4000-{kind}000-{n:x12}");

        private const string Rows =
            """
            insert into work_pools (id, name, type, base_job_template, is_paused, created_at, updated_at)
            values (gen_random_uuid(), 'default-agent-pool', 'prefect-agent', '{}', false, now(), now());

            insert into work_queues (id, work_pool_id, name, is_paused, priority, created_at, updated_at)
            select ('00000000-0000-4000-c000-' || lpad(to_hex(n), 12, '0'))::uuid, work_pools.id, 'q' || n, false, 1, now(), now()
            from work_pools, generate_series(0, 19) n;

            insert into flows (id, name, tags, created_at, updated_at)
            select ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'flow-' || n, '{}', now(), now()
            from generate_series(0, 199) n;

            insert into flow_runs (id, named_flow_id, run_name, payload, context, empirical_policy, tags, status, state_id, reported_type, reported_name,
                state_timestamp, run_count, expected_start_at, started_at, ended_at, total_run_time, created_at, updated_at, auto_scheduled, periodic,
                open_tasks, has_success_hook, deployment_id, work_queue_id, work_queue_name, next_scheduled_at, parent_task_run_id)
            select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ('00000000-0000-4000-9000-' || lpad(to_hex(n % 200), 12, '0'))::uuid,
                'run-' || n, '{"source": "s3://bucket/key"}', '{}', '{"retries": 2, "retry_delay": 30}', array['prod', 'rare-' || n % 2000],
                case type when 'COMPLETED' then 'success' when 'FAILED' then 'error' else 'progress' end, gen_random_uuid(), type, initcap(type),
                at + interval '95 seconds', 1, at, case when type <> 'SCHEDULED' then at end,
                case when type in ('COMPLETED', 'FAILED') then at + interval '95 seconds' end, 90, at, at, false, false, 0, false,
                case when n % 4 = 0 then ('00000000-0000-4000-d000-' || lpad(to_hex(n % 100), 12, '0'))::uuid end,
                ('00000000-0000-4000-c000-' || lpad(to_hex(n % 20), 12, '0'))::uuid, 'q' || n % 20, case when type = 'SCHEDULED' then at end,
                case when n % 100 = 0 then ('00000000-0000-4000-a000-' || lpad(to_hex(n), 12, '0'))::uuid end
            from (
                select n, now() - interval '30 days' * (n / 20000.0) as at,
                    case when n % 50 = 1 then 'FAILED' when n % 50 = 2 then 'RUNNING' when n % 100 = 7 then 'SCHEDULED' else 'COMPLETED' end as type
                from generate_series(0, 19999) n) as run;

            insert into task_runs (id, flow_run_id, run_name, key, dynamic_key, empirical_policy, tags, task_inputs, previous, next, status, state_id,
                reported_type, reported_name, state_timestamp, run_count, flow_run_run_count, expected_start_at, started_at, ended_at, total_run_time,
                created_at, updated_at, run_at, position, priority, pending_deps, held, attempt, failures, lost, max_attempts, max_lost, backoff_seconds,
                backoff_factor, max_backoff_seconds)
            select gen_random_uuid(), id, 'step-' || t, 'step', t::text, '{}', tags, '{}', '{}', '{}', status, gen_random_uuid(), reported_type,
                reported_name, state_timestamp, 1, 1, expected_start_at, started_at, ended_at, 18, created_at, updated_at, created_at, 0, 0, 0, true, 0, 0,
                0, 0, 0, 0, 0, 0
            from flow_runs cross join generate_series(0, 1) t;

            insert into run_logs (id, name, level, message, logged_at, flow_run_id, task_run_id, created_at)
            select gen_random_uuid(), 'prefect.flow_runs', 20, 'message ' || line, created_at + line * interval '1 second', id, null, created_at
            from flow_runs cross join generate_series(0, 1) line
            """;
    }
}
