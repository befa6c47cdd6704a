using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;
using static FlowProv.UnitTests.Orchestration.Definitions;

namespace FlowProv.UnitTests.Orchestration;

public sealed class DefinitionParserTests
{
    [Fact]
    public void A_plain_definition_has_the_defaults()
    {
        var definition = Parse(Etl);
        (definition.FullName, definition.DefaultQueue, definition.RetentionOffset).Should().Be(("example.ETL", "celery", -1));
        definition.Tasks.Select(task => task.Name).Should().Equal("EXTRACT", "TRANSFORM", "LOAD");
        (definition.Periodic, definition.Schema, definition.SuccessHook, definition.FailureHook).Should().Be((null, null, null, null));
        definition.OptionsOf("EXTRACT").Should().Be(new TaskOptions { MaxAttempts = 1, MaxLost = 3, Priority = 0 });
    }

    [Fact]
    public void Every_key_is_read()
    {
        var definition = Parse(
            """
            {"project":"p","name":"with.dots","labels":{"a":"b"},"anything":[1],
             "tasks":["A",{"G":{"type":"group","tasks":["B",{"C":{"type":"chain","tasks":["A","D"]}}]}}],
             "queue":{"default":"q","customs":{"B":"fast","HOOK":"slow"}},
             "hooks":{"success":"HOOK","failure":"ELSEWHERE"},"retention":{"offset":10},"schema":{"required":["x"]},
             "periodic":{"interval":3600,"payload":{"dry_run":false}},
             "task_options":{
               "A":{"max_attempts":3,"retry":{"backoff_seconds":2,"backoff_factor":3,"max_backoff_seconds":10},"max_lost":0,"time_limit":1.5,
                    "queue_time_limit":60,"priority":-5},
               "ELSEWHERE":{"http":{"url":"https://h.example/x","timeout_seconds":5}},"B":{"http":{"url":"http://h/"}}}}
            """);
        (definition.FullName, definition.SuccessHook, definition.FailureHook, definition.RetentionOffset)
            .Should().Be(("p.with.dots", "HOOK", "ELSEWHERE", 10));
        new[] { "A", "B", "HOOK", "ELSEWHERE" }.Select(definition.QueueOf).Should().Equal("q", "fast", "slow", "q");
        (definition.Periodic!.Interval, definition.Periodic.Payload).Should().Be((TimeSpan.FromHours(1), """{"dry_run":false}"""));
        definition.Schema!.Violations(JsonElement.Parse("{}")).Should().Equal("'x' is a required property");
        definition.OptionsOf("A").Should().Be(new TaskOptions
        {
            MaxAttempts = 3,
            Retry = new RetryPolicy(TimeSpan.FromSeconds(2), 3, TimeSpan.FromSeconds(10)),
            MaxLost = 0,
            TimeLimit = TimeSpan.FromSeconds(1.5),
            QueueTimeLimit = TimeSpan.FromMinutes(1),
            Priority = -5,
        });
        definition.OptionsOf("ELSEWHERE").Http.Should().Be(new HttpTarget(new Uri("https://h.example/x"), TimeSpan.FromSeconds(5)));
        definition.OptionsOf("B").Http!.Timeout.Should().Be(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_queue_may_be_a_text_or_customs_only()
    {
        Parse(With("""["A"]""", "\"queue\":\"q\"")).QueueOf("A").Should().Be("q");
        Parse(With("""["A","B"]""", """ "queue":{"customs":{"A":"x"}} """)).QueueOf("B").Should().Be("celery");
    }

    [Theory]
    [InlineData("\"chain\"", true)]
    [InlineData("\"group\"", false)]
    [InlineData("\"whatever\"", false)]
    [InlineData("null", false)]
    public void Any_type_but_chain_is_a_group(string type, bool isChain) =>
        (Parse(With($$"""[{"G":{"type":{{type}},"tasks":["A"]} }]""")).Tasks[0] is TaskChain).Should().Be(isChain);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"project":"p","name":"n","queue":5}""")]
    public void A_configuration_without_tasks_is_no_definition(string json)
    {
        var (definition, errors) = DefinitionParser.Parse(JsonElement.Parse(json));
        definition.Should().BeNull();
        errors.Should().BeEmpty();
    }

    [Fact]
    public void An_empty_list_of_tasks_is_a_definition() => Parse(With("[]")).Tasks.Should().BeEmpty();

    [Theory]
    [InlineData("[]", "a configuration must be an object")]
    [InlineData("""{"tasks":[]}""", "*needs a project|*needs a name")]
    [InlineData("""{"tasks":null,"project":1,"name":""}""", "project: *1 to 255*|name: *1 to 255*|tasks: must be a list*")]
    [InlineData("""{"tasks":[],"project":"a.b","name":"c"}""", "project: must not contain a dot*")]
    [InlineData("""{"tasks":["A\u0000"],"project":"a","name":"c"}""", "*NUL*")]
    [InlineData("""{"tasks":["A"],"tasks":["B"],"project":"a","name":"c"}""", "a key stands twice*")]
    public void The_root_is_checked(string json, string messages) => Errors(json).Should().Satisfy(messages);

    [Theory]
    [InlineData("""["A",5]""", "tasks[[]1]: must be a task name, or an object*")]
    [InlineData("""["A",""]""", "tasks[[]1]: a task name*")]
    [InlineData("""[["A"]]""", "tasks[[]0]: must be a task name*")]
    [InlineData("""[{}]""", "tasks[[]0]: must be a task name*")]
    [InlineData("""[{"A":{"type":"group","tasks":[]},"B":{"type":"group","tasks":[]}}]""", "tasks[[]0]: must be a task name*")]
    [InlineData("""[{"G":5}]""", "tasks[[]0].G: must be an object with type and tasks")]
    [InlineData("""[{"G":{"tasks":[]}}]""", "tasks[[]0].G: type is missing*")]
    [InlineData("""[{"G":{"type":"group"}}]""", "tasks[[]0].G: tasks is missing")]
    [InlineData("""["A",{"G":{"type":"chord","tasks":[5]}}]""", "tasks[[]1].G.tasks[[]0]: must be a task name*")]
    [InlineData("""[{"G":{"type":"group","tasks":["A",{"C":{"type":"chain","tasks":{}}}]}}]""", "tasks[[]0].G.tasks[[]1].C.tasks: must be a list*")]
    public void Tasks_are_checked(string tasks, string messages) => Errors(With(tasks)).Should().Satisfy(messages);

    [Theory]
    [InlineData("\"queue\":5", "queue: a queue must be a text*")]
    [InlineData("""  "queue":{"customs":{"X":"q"},"more":1}""", "queue.more: is not known here*|queue.customs.X: names no task of this definition")]
    [InlineData("""  "queue":{"default":""}""", "queue.default: a queue must*")]
    [InlineData("""  "hooks":{"success":["A"],"sucess":"A"}""", "hooks.sucess: is not known*|hooks.success: a hook must*")]
    [InlineData("""  "retention":{"offset":-2}""", "retention.offset: must be an integer from -1*")]
    [InlineData("""  "retention":5""", "retention: must be an object")]
    [InlineData("""  "schema":"ETL" """, "schema: must be a JSON Schema itself*")]
    [InlineData("""  "schema":{"properties":{"a":{"type":"strin"}}}""", "schema.properties.a.type: 'strin' is not valid under any of the given schemas")]
    [InlineData("""  "schema":{"pattern":"("}""", "schema.pattern: '(' is not a 'regex'*")]
    [InlineData("""  "schema":{"$ref":"#/definitions/x"}""", "schema.$ref: '#/definitions/x' points at nothing*")]
    [InlineData("""  "schema":[]""", "schema: [[]] is not of type 'object', 'boolean'")]
    [InlineData("""  "task_options":{"X":{}}""", "task_options.X: names no task of this definition")]
    [InlineData("""  "task_options":[]""", "task_options: must be an object*")]
    [InlineData("""  "task_options":{"A":{"retries":1}}""", "task_options.A.retries: is not known here*")]
    [InlineData("""  "task_options":{"A":{"max_attempts":0,"max_lost":-1,"time_limit":0,"queue_time_limit":"x","priority":1.5}}""",
        "*max_attempts: *1 to 1000|*max_lost: *0 to 1000|*.time_limit: *|*queue_time_limit: must be a number*|*priority: must be an integer*")]
    [InlineData("""  "task_options":{"A":{"retry":{"backoff_factor":0.5,"x":1}}}""", "*retry.x: is not known*|*backoff_factor: must be a number from 1*")]
    [InlineData("""  "task_options":{"A":{"http":{}}}""", "task_options.A.http: url is missing")]
    [InlineData("""  "task_options":{"A":{"http":{"url":"ftp://x/"}}}""", "task_options.A.http.url: must be an http or https*")]
    [InlineData("""  "task_options":{"A":{"http":{"url":"http://u:p@x/"}}}""", "task_options.A.http.url: must be an http or https*")]
    [InlineData("""  "task_options":{"A":{"http":{"url":"/x"}}}""", "task_options.A.http.url: must be*")]
    [InlineData("""  "periodic":{}""", "periodic: must have exactly one of*")]
    [InlineData("""  "periodic":{"interval":1,"crontab":"* * * * *"}""", "periodic: must have exactly one of*")]
    [InlineData("""  "periodic":{"interval":0}""", "periodic.interval: must be a number from 1 to*")]
    [InlineData("""  "periodic":{"interval":"60"}""", "periodic.interval: must be a number*")]
    [InlineData("""  "periodic":{"crontab":60}""", "periodic.crontab: must be a text*")]
    [InlineData("""  "periodic":{"schedule":true}""", "periodic.schedule: must be a number of seconds or a crontab")]
    [InlineData("""  "periodic":{"crontab":"@daily","payload":[]}""", "periodic.payload: must be an object|periodic.crontab: a crontab has five fields")]
    [InlineData("""  "periodic":{"every":1}""", "periodic.every: is not known*|periodic: must have exactly one of*")]
    public void Keys_are_checked(string rest, string messages) => Errors(With("""["A"]""", rest)).Should().Satisfy(messages);

    [Fact]
    public void The_location_of_an_error_is_its_path()
    {
        var (_, errors) = DefinitionParser.Parse(JsonElement.Parse(With("""["A",{"GROUP":{"type":"group","tasks":[1]}}]""")));
        errors.Should().ContainSingle().Which.Location.Should().Equal("tasks", 1, "GROUP", "tasks", 0);
    }

    [Fact]
    public void Names_have_limits()
    {
        var longest = new string('x', 255);
        Parse(With($"[\"{longest}\"]")).Tasks[0].Name.Should().Be(longest);
        Errors(With($"[\"{longest}x\"]")).Should().ContainSingle();
        Errors($$"""{"project":"{{longest}}","name":"n","tasks":[]}""").Should().Satisfy("project and name have together*");
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Nesting_is_bounded(int depth, bool isFine)
    {
        var tasks = "[\"A\"]";
        for (var level = 0; level < depth; level++)
        {
            tasks = $$$"""[{"L":{"type":"{{{(level % 2 == 0 ? "chain" : "group")}}}","tasks":{{{tasks}}}}}]""";
        }

        DefinitionParser.Parse(JsonElement.Parse(With(tasks))).Errors.Any(error => error.Message.Contains("nested at most", StringComparison.Ordinal))
            .Should().Be(!isFine);
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void The_number_of_tasks_is_bounded(int count, bool isFine)
    {
        var json = With($"[{string.Join(',', Enumerable.Repeat("\"A\"", count))}]");
        DefinitionParser.Parse(JsonElement.Parse(json)).Errors.Should().HaveCount(isFine ? 0 : 1);
    }

    [Fact]
    public void Large_groups_in_a_row_are_bounded()
    {
        static string Group(int count) => $$$"""{"G":{"type":"group","tasks":[{{{string.Join(',', Enumerable.Repeat("\"A\"", count))}}}]}}""";
        Errors(With($"[{Group(1000)},{Group(1000)}]")).Should().Satisfy("tasks: the tasks depend on each other*");
        Parse(With($"[{Group(300)},{Group(300)}]")).Tasks.Should().HaveCount(2);
    }
}
