using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources;

namespace FlowProv.UnitTests.Resources;

public sealed class ResourceSqlTests
{
    [Theory]
    [InlineData(PrefectObject.Flows, "{}", "true")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"id":{"any_":[]}}}""", "flow_runs.id = any($1)", "Guid[]")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"idempotency_key":{"not_any_":["a","b"]}}}""",
        "flow_runs.idempotency_key is not null and (flow_runs.idempotency_key = any($1)) is not true", "a,b")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"name":{"like_":"50%_\\"}}}""", "flow_runs.run_name collate \"default\" ilike $1", @"%50%_\\%")]
    [InlineData(PrefectObject.WorkQueues, """{"work_queues":{"name":{"startswith_":["a","\\"]}}}""", "work_queues.name collate \"default\" ilike any($1)", @"a%,\\%")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"tags":{"all_":["a"],"any_":["b"],"is_null_":false}}}""",
        "(flow_runs.tags @> $1 and flow_runs.tags <> '{}') and (flow_runs.tags = '{}') is not true and (flow_runs.tags && $2 and flow_runs.tags <> '{}')", "a", "b")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"tags":{"is_null_":true}}}""", "flow_runs.tags = '{}'")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"operator":"or_","deployment_id":{"is_null_":true},"state":{"type":{"any_":["FAILED"]}}}}""",
        "(flow_runs.deployment_id is null or flow_runs.state_type = $1)", "FAILED")]
    [InlineData(PrefectObject.TaskRuns, """{"task_runs":{"start_time":{"before_":"2023-01-01","after_":"2022-01-01"}}}""",
        "task_runs.started_at <= $1 and task_runs.started_at >= $2", "2023-01-01T00:00:00.0000000Z", "2022-01-01T00:00:00.0000000Z")]
    [InlineData(PrefectObject.Deployments, """{"deployments":{"paused":{"eq_":true},"concurrency_limit":{"ge_":2}}}""",
        "deployments.is_schedule_active = $1 and null::integer >= $2", "False", "2")]
    [InlineData(PrefectObject.FlowRuns, """{"flow_runs":{"created_by":{"type_":["AUTO"],"is_null_":false}}}""",
        "(flow_runs.created_by ->> 'type') = $1 and flow_runs.created_by is not null", "AUTO")]
    [InlineData(PrefectObject.Flows, """{"flow_runs":{"state":{"type":{"any_":["FAILED"]}}},"task_runs":{}}""",
        "exists (select 1 from flow_runs where flow_runs.named_flow_id = flows.id and flow_runs.state_type = $1 and "
        + "exists (select 1 from task_runs where task_runs.flow_run_id = flow_runs.id))", "FAILED")]
    [InlineData(PrefectObject.Flows, """{"flows":{"deployment":{"is_null_":true}}}""",
        "not exists (select 1 from deployments where deployments.named_flow_id = flows.id)")]
    [InlineData(PrefectObject.FlowRuns, """{"work_pools":{"name":{"any_":["p"]}}}""",
        "exists (select 1 from work_queues where work_queues.id = flow_runs.work_queue_id and "
        + "exists (select 1 from work_pools where work_pools.id = work_queues.work_pool_id and work_pools.name = $1))", "p")]
    [InlineData(PrefectObject.FlowRuns, """{"task_runs":{"operator":"or_","name":{"like_":"a"},"subflow_runs":{"exists_":true}}}""",
        "exists (select 1 from task_runs where task_runs.flow_run_id = flow_runs.id and (task_runs.run_name collate \"default\" ilike $1 or "
        + "exists (select 1 from flow_runs where flow_runs.parent_task_run_id = task_runs.id)))", "%a%")]
    public void Requests_become_sql_and_parameters(PrefectObject queried, string body, string sql, params string[] arguments)
    {
        var compiled = Compile(queried, body);
        compiled.Text.Should().Be(sql);
        compiled.Arguments.Select(Print).Should().Equal(arguments);
    }

    [Theory]
    [InlineData("'; drop table flows; --")]
    [InlineData("x$1")]
    [InlineData("{}'")]
    public void Text_of_callers_stands_in_parameters_only(string text)
    {
        var name = JsonSerializer.Serialize(text);
        Compile(
                PrefectObject.FlowRuns,
                $$$$$"""{"flow_runs":{"name":{"any_":[{{{{{name}}}}}],"like_":{{{{{name}}}}}},"tags":{"all_":[{{{{{name}}}}}]}},"work_pool_queues":{"name":{"startswith_":[{{{{{name}}}}}]}}}""")
            .Text.Should().Be(
                "flow_runs.run_name = $1 and flow_runs.run_name collate \"default\" ilike $2 and (flow_runs.tags @> $3 and flow_runs.tags <> '{}') and "
                + "exists (select 1 from work_queues where work_queues.id = flow_runs.work_queue_id and work_queues.name collate \"default\" ilike any($4))");
    }

    private static SqlText Compile(PrefectObject queried, string body)
    {
        var sql = new SqlText();
        SqlCompiler.Write(sql, PrefectFilters.Parse(queried, JsonElement.Parse(body)).Filter, ResourceTables.Of(queried));
        return sql;
    }

    private static string Print(SqlArgument argument) => argument.Value switch
    {
        string[] texts => string.Join(',', texts),
        Guid[] => "Guid[]",
        DateTime time => time.ToString("O"),
        var value => value.ToString()!,
    };
}
