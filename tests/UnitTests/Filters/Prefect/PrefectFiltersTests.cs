using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Filters.Prefect;

public sealed class PrefectFiltersTests
{
    private const string A = "00000000-0000-0000-0000-00000000000a";

    [Theory]
    [InlineData("flows", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("flows", "id", "any_", "[]", "in(\"id\",)")]
    [InlineData("flows", "id", "not_any_", $$"""["{{A}}"]""", $"and(exists(\"id\"),not(in(\"id\",uuid({A}))))")]
    [InlineData("flows", "id", "not_any_", "[]", "all")]
    [InlineData("flows", "name", "any_", """["a",1]""", "in(\"name\",\"a\",\"1\")")]
    [InlineData("flows", "name", "like_", "\"a%\"", "like(\"name\",\"a%\")")]
    [InlineData("flows", "tags", "all_", """["a","b"]""", "has(\"tags\",\"a\",\"b\")")]
    [InlineData("flows", "tags", "all_", "[]", "all")]
    [InlineData("flows", "tags", "is_null_", "true", "empty(\"tags\")")]
    [InlineData("flows", "tags", "is_null_", "\"no\"", "not(empty(\"tags\"))")]
    [InlineData("flows", "deployment", "is_null_", "true", "not(DeploymentsOfFlow(all))")]
    [InlineData("flows", "deployment", "is_null_", "false", "DeploymentsOfFlow(all)")]
    [InlineData("flow_runs", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("flow_runs", "id", "not_any_", "[]", "all")]
    [InlineData("flow_runs", "name", "any_", "[]", "in(\"name\",)")]
    [InlineData("flow_runs", "name", "like_", "\"\"", "like(\"name\",\"\")")]
    [InlineData("flow_runs", "tags", "any_", """["a"]""", "in(\"tags\",\"a\")")]
    [InlineData("flow_runs", "tags", "all_", """["a"]""", "has(\"tags\",\"a\")")]
    [InlineData("flow_runs", "tags", "is_null_", "1", "empty(\"tags\")")]
    [InlineData("flow_runs", "deployment_id", "any_", $$"""["{{A}}"]""", $"in(\"deployment_id\",uuid({A}))")]
    [InlineData("flow_runs", "deployment_id", "is_null_", "true", "Eq(\"deployment_id\",null)")]
    [InlineData("flow_runs", "deployment_id", "is_null_", "false", "exists(\"deployment_id\")")]
    [InlineData("flow_runs", "work_queue_name", "any_", """["q"]""", "in(\"work_queue_name\",\"q\")")]
    [InlineData("flow_runs", "work_queue_name", "is_null_", "true", "Eq(\"work_queue_name\",null)")]
    [InlineData("flow_runs", "state", "type", """{"any_":["FAILED","CANCELLING"]}""", "in(\"state_type\",\"FAILED\",\"CANCELLING\")")]
    [InlineData("flow_runs", "state", "type", """{"not_any_":["PAUSED"]}""", "and(exists(\"state_type\"),not(in(\"state_type\",\"PAUSED\")))")]
    [InlineData("flow_runs", "state", "name", """{"any_":["Late"]}""", "in(\"state_name\",\"Late\")")]
    [InlineData("flow_runs", "state", "name", """{"not_any_":["Late"]}""", "and(exists(\"state_name\"),not(in(\"state_name\",\"Late\")))")]
    [InlineData("flow_runs", "flow_version", "any_", """["1"]""", "in(\"flow_version\",\"1\")")]
    [InlineData("flow_runs", "start_time", "before_", "\"1970-01-01T00:00:00.000001\"", "Lte(\"start_time\",instant(621355968000000010))")]
    [InlineData("flow_runs", "start_time", "after_", "\"1970-01-01T01:00:00+01:00\"", "Gte(\"start_time\",instant(621355968000000000))")]
    [InlineData("flow_runs", "start_time", "is_null_", "true", "Eq(\"start_time\",null)")]
    [InlineData("flow_runs", "end_time", "before_", "\"1970-01-01\"", "Lte(\"end_time\",instant(621355968000000000))")]
    [InlineData("flow_runs", "end_time", "is_null_", "false", "exists(\"end_time\")")]
    [InlineData("flow_runs", "expected_start_time", "after_", "\"1970-01-01\"", "Gte(\"expected_start_time\",instant(621355968000000000))")]
    [InlineData("flow_runs", "next_scheduled_start_time", "before_", "\"1970-01-01\"", "Lte(\"next_scheduled_start_time\",instant(621355968000000000))")]
    [InlineData("flow_runs", "parent_flow_run_id", "any_", $$"""["{{A}}"]""", $"ParentTaskRunOfFlowRun(in(\"flow_run_id\",uuid({A})))")]
    [InlineData("flow_runs", "parent_task_run_id", "any_", $$"""["{{A}}"]""", $"in(\"parent_task_run_id\",uuid({A}))")]
    [InlineData("flow_runs", "parent_task_run_id", "is_null_", "true", "Eq(\"parent_task_run_id\",null)")]
    [InlineData("flow_runs", "idempotency_key", "any_", """["k"]""", "in(\"idempotency_key\",\"k\")")]
    [InlineData("flow_runs", "idempotency_key", "not_any_", """["k"]""", "and(exists(\"idempotency_key\"),not(in(\"idempotency_key\",\"k\")))")]
    [InlineData("flow_runs", "created_by", "id_", """["0000000000000000000000000000000A"]""", $"in(\"created_by.id\",\"{A}\")")]
    [InlineData("flow_runs", "created_by", "type_", """["SCHEDULE"]""", "in(\"created_by.type\",\"SCHEDULE\")")]
    [InlineData("flow_runs", "created_by", "is_null_", "true", "Eq(\"created_by\",null)")]
    [InlineData("task_runs", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("task_runs", "name", "like_", "\"a\"", "like(\"name\",\"a\")")]
    [InlineData("task_runs", "tags", "all_", """["a"]""", "has(\"tags\",\"a\")")]
    [InlineData("task_runs", "state", "type", """{"any_":["CRASHED"]}""", "in(\"state_type\",\"CRASHED\")")]
    [InlineData("task_runs", "start_time", "is_null_", "true", "Eq(\"start_time\",null)")]
    [InlineData("task_runs", "end_time", "after_", "\"1970-01-01\"", "Gte(\"end_time\",instant(621355968000000000))")]
    [InlineData("task_runs", "expected_start_time", "before_", "\"1970-01-01\"", "Lte(\"expected_start_time\",instant(621355968000000000))")]
    [InlineData("task_runs", "subflow_runs", "exists_", "true", "SubflowRunsOfTaskRun(all)")]
    [InlineData("task_runs", "subflow_runs", "exists_", "false", "not(SubflowRunsOfTaskRun(all))")]
    [InlineData("task_runs", "flow_run_id", "any_", $$"""["{{A}}"]""", $"in(\"flow_run_id\",uuid({A}))")]
    [InlineData("task_runs", "flow_run_id", "is_null_", "true", "Eq(\"flow_run_id\",null)")]
    [InlineData("deployments", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("deployments", "name", "any_", """["d"]""", "in(\"name\",\"d\")")]
    [InlineData("deployments", "tags", "all_", """["a"]""", "has(\"tags\",\"a\")")]
    [InlineData("deployments", "work_queue_name", "any_", """["q"]""", "in(\"work_queue_name\",\"q\")")]
    [InlineData("deployments", "is_schedule_active", "eq_", "true", "Eq(\"is_schedule_active\",true)")]
    [InlineData("deployments", "paused", "eq_", "true", "Eq(\"is_schedule_active\",false)")]
    [InlineData("deployments", "paused", "eq_", "false", "Eq(\"is_schedule_active\",true)")]
    [InlineData("deployments", "flow_or_deployment_name", "like_", "\"a\"", "or(like(\"name\",\"a\"),FlowOfDeployment(like(\"name\",\"a\")))")]
    [InlineData("deployments", "concurrency_limit", "ge_", "\"2\"", "Gte(\"concurrency_limit\",2)")]
    [InlineData("deployments", "concurrency_limit", "le_", "2", "Lte(\"concurrency_limit\",2)")]
    [InlineData("deployments", "concurrency_limit", "is_null_", "true", "Eq(\"concurrency_limit\",null)")]
    [InlineData("logs", "level", "ge_", "20.9", "Gte(\"level\",20)")]
    [InlineData("logs", "level", "le_", "20", "Lte(\"level\",20)")]
    [InlineData("logs", "timestamp", "before_", "\"1970-01-01\"", "Lte(\"timestamp\",instant(621355968000000000))")]
    [InlineData("logs", "timestamp", "after_", "\"1970-01-01\"", "Gte(\"timestamp\",instant(621355968000000000))")]
    [InlineData("logs", "flow_run_id", "any_", $$"""["{{A}}"]""", $"in(\"flow_run_id\",uuid({A}))")]
    [InlineData("logs", "task_run_id", "any_", $$"""["{{A}}"]""", $"in(\"task_run_id\",uuid({A}))")]
    [InlineData("logs", "task_run_id", "is_null_", "true", "Eq(\"task_run_id\",null)")]
    [InlineData("logs", "text", "query", "\"a\"", "like(\"message\",\"a\")")]
    [InlineData("work_pools", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("work_pools", "name", "any_", """["p"]""", "in(\"name\",\"p\")")]
    [InlineData("work_pools", "type", "any_", """["process"]""", "in(\"type\",\"process\")")]
    [InlineData("work_pool_queues", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("work_pool_queues", "name", "any_", """["q"]""", "in(\"name\",\"q\")")]
    [InlineData("work_pool_queues", "name", "startswith_", """["q","p"]""", "starts(\"name\",\"q\",\"p\")")]
    [InlineData("work_pool_queues", "name", "startswith_", "[]", "all")]
    [InlineData("work_queues", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("work_queues", "name", "startswith_", """["q"]""", "starts(\"name\",\"q\")")]
    [InlineData("block_types", "name", "like_", "\"a\"", "like(\"name\",\"a\")")]
    [InlineData("block_types", "slug", "any_", """["s"]""", "in(\"slug\",\"s\")")]
    [InlineData("block_schemas", "block_type_id", "any_", $$"""["{{A}}"]""", $"in(\"block_type_id\",uuid({A}))")]
    [InlineData("block_schemas", "block_capabilities", "all_", """["c"]""", "has(\"capabilities\",\"c\")")]
    [InlineData("block_schemas", "id", "any_", $$"""["{{A}}"]""", $"in(\"id\",uuid({A}))")]
    [InlineData("block_schemas", "version", "any_", """["2"]""", "in(\"version\",\"2\")")]
    [InlineData("block_documents", "is_anonymous", "eq_", "true", "Eq(\"is_anonymous\",true)")]
    [InlineData("block_documents", "is_anonymous", "eq_", "null", "all")]
    [InlineData("block_documents", "id", "any_", $$"""["{{A}}"]""", $"and(in(\"id\",uuid({A})),Eq(\"is_anonymous\",false))")]
    [InlineData("block_documents", "name", "any_", """["n"]""", "and(Eq(\"is_anonymous\",false),in(\"name\",\"n\"))")]
    [InlineData("block_documents", "block_type_id", "any_", "[]", "and(Eq(\"is_anonymous\",false),in(\"block_type_id\",))")]
    public void Operator_becomes_a_condition(string queried, string field, string @operator, string operand, string expected) =>
        Filter(queried, Nest(operand, queried, field, @operator)).Should().Be(expected);

    [Theory]
    [InlineData("""{}""", "all")]
    [InlineData("""{"flow_runs":null}""", "all")]
    [InlineData("""{"flow_runs":{}}""", "all")]
    [InlineData("""{"flow_runs":{"name":null,"tags":{}}}""", "all")]
    [InlineData("""{"flow_runs":{"name":{"any_":null,"like_":"a"}}}""", "like(\"name\",\"a\")")]
    [InlineData("""{"flow_runs":{"name":{"any_":["a"],"like_":"a"},"tags":{"is_null_":true}}}""", """and(and(in("name","a"),like("name","a")),empty("tags"))""")]
    [InlineData("""{"flow_runs":{"operator":"or_"}}""", "all")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"},"tags":{"is_null_":true}}}""", """or(like("name","a"),empty("tags"))""")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"}}}""", """like("name","a")""")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"},"tags":{}}}""", "all")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"},"tags":null}}""", """like("name","a")""")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"},"id":{"not_any_":[]}}}""", "all")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"},"id":{"any_":[]}}}""", """or(in("id",),like("name","a"))""")]
    [InlineData("""{"flow_runs":{"operator":"and_","name":{"like_":"a"},"tags":{}}}""", """like("name","a")""")]
    [InlineData("""{"flow_runs":{"tags":{"operator":"or_","all_":["a"],"is_null_":true}}}""", """or(has("tags","a"),empty("tags"))""")]
    [InlineData("""{"flow_runs":{"deployment_id":{"operator":"or_","any_":[],"is_null_":true}}}""", """or(in("deployment_id",),Eq("deployment_id",null))""")]
    [InlineData("""{"flow_runs":{"work_queue_name":{"operator":"or_","any_":["q"],"is_null_":true}}}""", """or(in("work_queue_name","q"),Eq("work_queue_name",null))""")]
    [InlineData("""{"flow_runs":{"parent_task_run_id":{"operator":"or_","any_":[],"is_null_":false}}}""", """or(in("parent_task_run_id",),exists("parent_task_run_id"))""")]
    [InlineData("""{"flow_runs":{"state":{"operator":"or_","type":{"any_":["FAILED"]},"name":{"any_":["Late"]}}}}""", """or(in("state_type","FAILED"),in("state_name","Late"))""")]
    [InlineData("""{"flow_runs":{"state":{"operator":"or_","type":{},"name":{"any_":["Late"]}}}}""", """in("state_name","Late")""")]
    [InlineData("""{"flow_runs":{"state":{"operator":"or_","type":null,"name":{"any_":null}}}}""", "all")]
    [InlineData("""{"flow_runs":{"operator":"or_","name":{"like_":"a"},"state":{"type":{}}}}""", "all")]
    public void Empty_and_joined_objects(string body, string expected) => Filter("flow_runs", body).Should().Be(expected);

    [Theory]
    [InlineData("flows", """{"flow_runs":{}}""", "FlowRunsOfFlow(all)")]
    [InlineData("flows", """{"task_runs":{}}""", "FlowRunsOfFlow(TaskRunsOfFlowRun(all))")]
    [InlineData(
        "flows",
        """{"flows":{"tags":{"all_":["database"]}},"flow_runs":{"name":{"like_":"a"}},"task_runs":{"name":{"like_":"b"}},"deployments":{}}""",
        """and(has("tags","database"),FlowRunsOfFlow(and(like("name","a"),TaskRunsOfFlowRun(like("name","b")))),DeploymentsOfFlow(all))""")]
    [InlineData(
        "flow_runs",
        """{"flows":{},"task_runs":{},"deployments":{}}""",
        "and(FlowOfFlowRun(all),TaskRunsOfFlowRun(all),DeploymentOfFlowRun(all))")]
    [InlineData("flow_runs", """{"work_pools":{}}""", "WorkQueueOfFlowRun(PoolOfWorkQueue(all))")]
    [InlineData(
        "flow_runs",
        """{"work_pools":{"type":{"any_":["t"]}},"work_pool_queues":{"name":{"any_":["q"]}}}""",
        """WorkQueueOfFlowRun(and(in("name","q"),PoolOfWorkQueue(in("type","t"))))""")]
    [InlineData(
        "task_runs",
        """{"task_runs":{"name":{"like_":"t"}},"flow_runs":{"name":{"like_":"r"}},"flows":{"name":{"like_":"f"}},"deployments":{}}""",
        """and(like("name","t"),FlowRunOfTaskRun(and(like("name","r"),FlowOfFlowRun(like("name","f")),DeploymentOfFlowRun(all))))""")]
    [InlineData("task_runs", """{"flows":{}}""", "FlowRunOfTaskRun(FlowOfFlowRun(all))")]
    [InlineData(
        "deployments",
        """{"flows":{},"flow_runs":{},"task_runs":{},"work_pools":{},"work_pool_queues":{}}""",
        "and(FlowOfDeployment(all),FlowRunsOfDeployment(TaskRunsOfFlowRun(all)),WorkQueueOfDeployment(PoolOfWorkQueue(all)))")]
    [InlineData("block_documents", "{}", "Eq(\"is_anonymous\",false)")]
    [InlineData("block_documents", """{"block_documents":{"is_anonymous":{}}}""", "all")]
    [InlineData("block_documents", """{"block_documents":{"is_anonymous":null}}""", "all")]
    [InlineData(
        "block_documents",
        """{"block_types":{"slug":{"any_":["s"]}},"block_schemas":{}}""",
        """and(Eq("is_anonymous",false),BlockTypeOfBlockDocument(in("slug","s")),BlockSchemaOfBlockDocument(all))""")]
    [InlineData("block_types", """{"block_schemas":{}}""", "BlockSchemasOfBlockType(all)")]
    [InlineData("flows", """{"work_pools":{"x":1},"work_queues":5,"anything":[]}""", "all")]
    [InlineData("logs", """{"flow_runs":{"x":1}}""", "all")]
    [InlineData("work_pool_queues", """{"work_pools":{"x":1}}""", "all")]
    public void Related_objects_are_existence_tests(string queried, string body, string expected) => Filter(queried, body).Should().Be(expected);

    [Theory]
    [InlineData("\"\"", "all")]
    [InlineData("\"a b\"", """or(like("message","a"),like("message","b"))""")]
    [InlineData("\"\\\"a b\\\" c\"", """or(like("message","a b"),like("message","c"))""")]
    [InlineData("\"a -b !c\"", """and(like("message","a"),not(like("message","b")),not(like("message","c")))""")]
    [InlineData("\"+a +b c\"", """and(like("message","c"),like("message","a"),like("message","b"))""")]
    [InlineData("\"- a a-b\"", """or(like("message","a"),like("message","a-b"))""")]
    [InlineData("\"-\\\"a \\\\\\\"b\"", "not(like(\"message\",\"a \\u0022b\"))")]
    public void Log_text_is_searched_by_words(string query, string expected) => Filter("logs", Nest(query, "logs", "text", "query")).Should().Be(expected);

    [Theory]
    [InlineData("""{"flow_runs":{"nope":1}}""", "body.flow_runs.nope value_error.extra extra fields not permitted")]
    [InlineData("""{"flow_runs":{"name":{"eq_":"a"}}}""", "body.flow_runs.name.eq_ value_error.extra extra fields not permitted")]
    [InlineData("""{"flow_runs":{"state":{"type":{"all_":[]}}}}""", "body.flow_runs.state.type.all_ value_error.extra extra fields not permitted")]
    [InlineData("""{"flow_runs":{"name":{"operator":"or_"}}}""", "body.flow_runs.name.operator value_error.extra extra fields not permitted")]
    [InlineData("""{"flow_runs":{"start_time":{"operator":"and_"}}}""", "body.flow_runs.start_time.operator value_error.extra extra fields not permitted")]
    [InlineData("""{"flow_runs":{"state":{"type":{"operator":"or_"}}}}""", "body.flow_runs.state.type.operator value_error.extra extra fields not permitted")]
    [InlineData("""{"flow_runs":{"operator":"xor_"}}""", "body.flow_runs.operator type_error.enum value is not a valid enumeration member; permitted: 'and_', 'or_'")]
    [InlineData("""{"flow_runs":{"operator":null}}""", "body.flow_runs.operator type_error.none.not_allowed none is not an allowed value")]
    [InlineData("""{"flow_runs":[]}""", "body.flow_runs type_error.dict value is not a valid dict")]
    [InlineData("""{"task_runs":"x"}""", "body.task_runs type_error.dict value is not a valid dict")]
    [InlineData("""{"flow_runs":{"name":["a"]}}""", "body.flow_runs.name type_error.dict value is not a valid dict")]
    [InlineData("""{"flow_runs":{"name":{"any_":"a"}}}""", "body.flow_runs.name.any_ type_error.list value is not a valid list")]
    [InlineData("""{"flow_runs":{"name":{"any_":["a",null]}}}""", "body.flow_runs.name.any_.1 type_error.none.not_allowed none is not an allowed value")]
    [InlineData("""{"flow_runs":{"name":{"like_":{}}}}""", "body.flow_runs.name.like_ type_error.str str type expected")]
    [InlineData("""{"flow_runs":{"name":{"like_":"\u0000"}}}""", "body.flow_runs.name.like_ value_error text must not contain NUL or half of a surrogate pair")]
    [InlineData("""{"flow_runs":{"id":{"any_":["x"]}}}""", "body.flow_runs.id.any_.0 type_error.uuid value is not a valid uuid")]
    [InlineData("""{"flow_runs":{"start_time":{"before_":5}}}""", "body.flow_runs.start_time.before_ value_error Unrecognized datetime.")]
    [InlineData("""{"flow_runs":{"start_time":{"is_null_":"maybe"}}}""", "body.flow_runs.start_time.is_null_ type_error.bool value could not be parsed to a boolean")]
    [InlineData(
        """{"flow_runs":{"state":{"type":{"any_":["failed"]}}}}""",
        "body.flow_runs.state.type.any_.0 type_error.enum value is not a valid enumeration member; permitted: 'SCHEDULED', 'PENDING', 'RUNNING', 'COMPLETED', "
        + "'FAILED', 'CANCELLED', 'CRASHED', 'PAUSED', 'CANCELLING'")]
    [InlineData("""{"offset":-1}""", "body.offset value_error.number.not_ge ensure this value is greater than or equal to 0")]
    [InlineData("""{"limit":"many"}""", "body.limit type_error.integer value is not a valid integer")]
    [InlineData("""{"cursor":[]}""", "body.cursor type_error.str str type expected")]
    [InlineData(
        """{"sort":"NAME"}""",
        "body.sort type_error.enum value is not a valid enumeration member; permitted: 'ID_DESC', 'START_TIME_ASC', 'START_TIME_DESC', 'EXPECTED_START_TIME_ASC', "
        + "'EXPECTED_START_TIME_DESC', 'NAME_ASC', 'NAME_DESC', 'NEXT_SCHEDULED_START_TIME_ASC', 'END_TIME_DESC'")]
    [InlineData("[]", "body type_error.dict value is not a valid dict")]
    public void Errors_have_place_type_and_message(string body, string expected)
    {
        var thrown = Parsing(PrefectObject.FlowRuns, body).Should().Throw<FlowProvException>().WithMessage("Invalid request received.").Which;
        thrown.Kind.Should().Be(ErrorKind.Unprocessable);
        thrown.Details.Select(Print).Should().Equal(expected);
    }

    [Fact]
    public void All_errors_come_together()
    {
        const string Body =
            """
            {"flow_runs":{"x":1,"id":{"any_":["a","b"],"y":2},"tags":{"all_":3}},"flows":{"z":0},"work_pool_queues":{"name":{"startswith_":"q"}},"sort":"?","offset":-1}
            """;
        Parsing(PrefectObject.FlowRuns, Body).Should().Throw<FlowProvException>().Which.Details
            .Select(d => $"{string.Join('.', d.Location)} {d.Type}").Should().BeEquivalentTo(
                "body.flow_runs.id.any_.0 type_error.uuid",
                "body.flow_runs.id.any_.1 type_error.uuid",
                "body.flow_runs.id.y value_error.extra",
                "body.flow_runs.tags.all_ type_error.list",
                "body.flow_runs.x value_error.extra",
                "body.flows.z value_error.extra",
                "body.work_pool_queues.name.startswith_ type_error.list",
                "body.sort type_error.enum",
                "body.offset value_error.number.not_ge");
    }

    [Theory]
    [InlineData("flow_runs", "id", false)]
    [InlineData("flow_runs", "flow_version", false)]
    [InlineData("flow_runs", "end_time", false)]
    [InlineData("flow_runs", "expected_start_time", false)]
    [InlineData("flow_runs", "next_scheduled_start_time", false)]
    [InlineData("flow_runs", "idempotency_key", false)]
    [InlineData("flow_runs", "tags", true)]
    [InlineData("flow_runs", "state", true)]
    [InlineData("flow_runs", "deployment_id", true)]
    [InlineData("flow_runs", "work_queue_name", true)]
    [InlineData("flow_runs", "parent_task_run_id", true)]
    [InlineData("task_runs", "subflow_runs", false)]
    [InlineData("task_runs", "state", true)]
    [InlineData("deployments", "work_queue_name", false)]
    [InlineData("deployments", "is_schedule_active", false)]
    [InlineData("deployments", "tags", true)]
    [InlineData("logs", "level", false)]
    [InlineData("work_pools", "name", false)]
    [InlineData("work_queues", "name", false)]
    [InlineData("block_schemas", "version", false)]
    public void Operator_stands_on_few_fields(string queried, string field, bool allowed)
    {
        var parsing = Parsing(Of(queried), Nest("\"or_\"", queried, field, "operator"));
        Refuses(parsing).Should().Be(!allowed);
    }

    [Theory]
    [InlineData("flows", true)]
    [InlineData("flow_runs", true)]
    [InlineData("task_runs", true)]
    [InlineData("deployments", true)]
    [InlineData("logs", true)]
    [InlineData("work_pools", true)]
    [InlineData("work_pool_queues", true)]
    [InlineData("work_queues", true)]
    [InlineData("block_schemas", true)]
    [InlineData("block_documents", false)]
    [InlineData("block_types", false)]
    public void Operator_stands_on_objects(string queried, bool allowed)
    {
        var parsing = Parsing(Of(queried), Nest("\"or_\"", queried, "operator"));
        Refuses(parsing).Should().Be(!allowed);
    }

    [Theory]
    [InlineData("{}", null, 0, "ID_DESC", null)]
    [InlineData("""{"limit":null,"offset":null,"sort":null,"cursor":null}""", null, 0, "ID_DESC", null)]
    [InlineData("""{"limit":"2","offset":1.5,"sort":"NAME_ASC","cursor":"c"}""", 2, 1, "NAME_ASC", "c")]
    [InlineData("""{"limit":0}""", 0, 0, "ID_DESC", null)]
    [InlineData("""{"limit":200}""", 200, 0, "ID_DESC", null)]
    public void Paging(string body, int? limit, int offset, string sort, string? cursor) =>
        PrefectFilters.Parse(PrefectObject.FlowRuns, JsonElement.Parse(body)).Should().Be(new FilterQuery(new All(), limit, offset, sort, cursor));

    [Fact]
    public void A_body_may_be_missing() =>
        PrefectFilters.Parse(PrefectObject.Flows, default).Should().Be(new FilterQuery(new All(), null, 0, "NAME_ASC", null));

    [Theory]
    [InlineData(201, 200, "Invalid limit: must be less than or equal to 200.")]
    [InlineData(1001, 1000, "Invalid limit: must be less than or equal to 1000.")]
    [InlineData(-1, 200, "Invalid limit: must be greater than or equal to 0.")]
    public void Limit_out_of_range_is_told_without_details(int limit, int maxLimit, string message) =>
        FluentActions.Invoking(() => PrefectFilters.Parse(PrefectObject.Flows, JsonElement.Parse($$"""{"limit":{{limit}}}"""), maxLimit))
            .Should().Throw<FlowProvException>().WithMessage(message)
            .Which.Should().Match<FlowProvException>(e => e.Kind == ErrorKind.Unprocessable && e.Details.Count == 0);

    [Theory]
    [InlineData("flows", "CREATED_DESC,UPDATED_DESC,NAME_ASC,NAME_DESC", "NAME_ASC")]
    [InlineData("deployments", "CREATED_DESC,UPDATED_DESC,NAME_ASC,NAME_DESC", "NAME_ASC")]
    [InlineData("task_runs", "ID_DESC,EXPECTED_START_TIME_ASC,EXPECTED_START_TIME_DESC,NAME_ASC,NAME_DESC,NEXT_SCHEDULED_START_TIME_ASC,END_TIME_DESC", "ID_DESC")]
    [InlineData("logs", "TIMESTAMP_ASC,TIMESTAMP_DESC,LEVEL_ASC,LEVEL_DESC,FLOW_RUN_ID_ASC,FLOW_RUN_ID_DESC,TASK_RUN_ID_ASC,TASK_RUN_ID_DESC", "TIMESTAMP_ASC")]
    public void Sorts(string queried, string permitted, string byDefault)
    {
        foreach (var sort in permitted.Split(','))
        {
            PrefectFilters.Parse(Of(queried), JsonElement.Parse($$"""{"sort":"{{sort}}"}""")).Sort.Should().Be(sort);
        }

        PrefectFilters.Parse(Of(queried), default).Sort.Should().Be(byDefault);
        Parsing(Of(queried), """{"sort":"START_TIME_ASC"}""").Should().Throw<FlowProvException>()
            .Which.Details.Single().Context!["enum_values"].Should().BeEquivalentTo(permitted.Split(','));
    }

    [Fact]
    public void Objects_without_a_choice_of_order_ignore_sort() =>
        PrefectFilters.Parse(PrefectObject.WorkPools, JsonElement.Parse("""{"sort":5}""")).Sort.Should().BeNull();

    [Fact]
    public void Counts_ignore_paging() =>
        FilterText.Print(PrefectFilters.ParseFilter(PrefectObject.Flows, JsonElement.Parse("""{"limit":-5,"offset":"x","sort":"?","flows":{"name":{"like_":"a"}}}""")))
            .Should().Be("like(\"name\",\"a\")");

    [Fact]
    public void Filters_of_a_body_with_other_keys_add_to_its_errors()
    {
        var errors = new BodyErrors();
        var body = new BodyObject(JsonElement.Parse("""{"history_start":5,"flow_runs":{"x":1}}"""), ["body"], errors);
        PrefectFilters.ReadFilter(PrefectObject.FlowRuns, body).Should().BeOfType<All>();
        body.Instant("history_start", required: true);
        body.Instant("history_end", required: true);
        errors.Details.Select(d => $"{string.Join('.', d.Location)} {d.Type}").Should().Equal(
            "body.flow_runs.x value_error.extra", "body.history_start value_error", "body.history_end value_error.missing");
    }

    private static string Filter(string queried, string body) => FilterText.Print(PrefectFilters.Parse(Of(queried), JsonElement.Parse(body)).Filter);

    private static Action Parsing(PrefectObject queried, string body) => () => PrefectFilters.Parse(queried, JsonElement.Parse(body));

    private static bool Refuses(Action parsing)
    {
        try
        {
            parsing();
            return false;
        }
        catch (FlowProvException e)
        {
            return e.Details.Single().Type == "value_error.extra";
        }
    }

    /// <summary>A body with one value, so many levels deep.</summary>
    private static string Nest(string value, params string[] keys) =>
        keys.Reverse().Aggregate(value, (inner, key) => $"{{\"{key}\":{inner}}}");

    private static PrefectObject Of(string name) => Enum.Parse<PrefectObject>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Print(ErrorDetail detail) => $"{string.Join('.', detail.Location)} {detail.Type} {detail.Message}";
}
