using FlowProv.Application.Orchestration.Definitions.Folders;

namespace FlowProv.UnitTests.Orchestration;

public sealed class WorkflowFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("director");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_folder_becomes_configurations()
    {
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory("schemas").FullName, "etl.json"), """{"required":["a"],"minimum":1.50}""");
        var contents = Load(
            """
            example.ETL:
              tasks: [EXTRACT, TRANSFORM, "LOAD"]
              schema: etl
            example.with.dots:
              tasks:
                - GROUP:
                    type: group
                    tasks: [RANDOM, RANDOM]
                - ADD
              periodic: {interval: 3600, payload: {dry_run: no, quoted: "no"}}
            """);
        contents.Errors.Should().BeEmpty();
        contents.Configurations.Select(configuration => configuration.ToJsonString()).Should().Equal(
            """{"flow_id":"example.ETL","project":"example","name":"ETL","tasks":["EXTRACT","TRANSFORM","LOAD"],"schema":{"required":["a"],"minimum":1.50}}""",
            """{"flow_id":"example.with.dots","project":"example","name":"with.dots","tasks":[{"GROUP":{"type":"group","tasks":["RANDOM","RANDOM"]}},"ADD"],"periodic":{"interval":3600,"payload":{"dry_run":false,"quoted":"no"}}}""");
    }

    /// <summary>Upstream's issue 40, letter by letter.</summary>
    [Fact]
    public void A_chain_in_a_group_is_read_as_users_write_it() =>
        Load(
            """
            p.TEST:
              tasks:
                - TEST_1
                - TEST_2
                - WORKERS:
                    type: group
                    tasks:
                      - TEST_3
                      - TEST3_WORKERS:
                        type: chain
                        tasks:
                          - TEST_6
                          - TEST_7
                      - TEST_4
                      - TEST_5
                - TEST_8
            """).Errors.Should().BeEmpty();

    [Fact]
    public void Queue_of_the_server_cannot_be_named() =>
        Load(
            """
            p.TEST:
              tasks: [A]
              queue:
                default: fast
                customs:
                  A: flowprov.http
            """).Errors.Should().ContainSingle().Which.Message.Should().Be(
            "workflows.yml:6: p.TEST: queue.customs.A: the queue flowprov.http is the server's own; a task gets there by http in its task_options, whatever its queue");

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("On", "true")]
    [InlineData("off", "false")]
    [InlineData("y", "\"y\"")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("'yes'", "\"yes\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("12", "12")]
    [InlineData("-0", "0")]
    [InlineData("1_000", "1000")]
    [InlineData("017", "15")]
    [InlineData("08", "\"08\"")]
    [InlineData("0x1F", "31")]
    [InlineData("-0b101", "-5")]
    [InlineData("1:30", "90")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1.50", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("-1.", "-1.0")]
    [InlineData("1.0e+20", "1e+20")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("1:30.5", "90.5")]
    [InlineData("2020-01-01", "\"2020-01-01\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("{1: a, yes: b}", """{"1":"a","yes":"b"}""")]
    public void Scalars_are_typed_as_pyyaml_types_them(string yaml, string json) =>
        (Load($"p.A:\n  tasks: []\n  x: {yaml}\n").Configurations[0]["x"]?.ToJsonString() ?? "null").Should().Be(json);

    [Fact]
    public void Anchors_and_merge_keys_work()
    {
        var contents = Load(
            """
            p.BASE: &base
              queue: &q fast
              tasks: &tasks [A, B]
            p.OTHER: &other {retention: {offset: 3}, queue: slow}
            p.DERIVED:
              tasks: *tasks
              <<: [*base, *other]
              x: *q
            """);
        contents.Errors.Select(error => error.Message).Should().Equal("workflows.yml:4: p.OTHER: must be a mapping with tasks");
        contents.Configurations[1].ToJsonString().Should().Be(
            """{"flow_id":"p.DERIVED","project":"p","name":"DERIVED","queue":"fast","tasks":["A","B"],"retention":{"offset":3},"x":"fast"}""");
    }

    [Fact]
    public void All_errors_come_at_once_with_their_lines()
    {
        folder.CreateSubdirectory("schemas");
        File.WriteAllText(Path.Combine(folder.FullName, "schemas", "broken.json"), "{\n  \"a\": \n}");
        File.WriteAllText(Path.Combine(folder.FullName, "schemas", "wrong.json"), """{"type": 5}""");
        File.WriteAllText(Path.Combine(folder.FullName, "outside.json"), "{}");
        var contents = Load(
            """
            NODOT:
              tasks: [A]
            p.MISSING:
              tasks: [A]
              schema: nothing
            p.BROKEN:
              tasks: [A]
              schema: broken
            p.WRONG:
              tasks: [A]
              schema: wrong
            p.OUTSIDE:
              tasks: [A]
              schema: ../outside
            p.TASKS:
              tasks:
                - A
                - G:
                    type: group
                    tasks:
                      - 5
            p.FINE:
              tasks: [A]
            p.NAMED:
              name: x
              tasks: [A]
            p.INLINE:
              tasks: [A]
              schema: {}
            """);
        contents.Errors.Select(error => error.Message).Should().SatisfyRespectively(
            first => first.Should().Be("workflows.yml:2: 'NODOT' must be project, dot, name"),
            second => second.Should().Be("workflows.yml:5: p.MISSING: there is no schemas/nothing.json"),
            third => third.Should().Be("workflows.yml:8: p.BROKEN: schemas/broken.json:3 is not valid JSON"),
            fourth => fourth.Should().StartWith("workflows.yml:11: p.WRONG: schema.type: 5 is not valid"),
            fifth => fifth.Should().Be("workflows.yml:14: p.OUTSIDE: schemas/../outside.json lies outside the folder schemas"),
            sixth => sixth.Should().StartWith("workflows.yml:21: p.TASKS: tasks[1].G.tasks[0]: must be a task name"),
            seventh => seventh.Should().StartWith("workflows.yml:25: p.NAMED: name is said by the key"),
            eighth => eighth.Should().StartWith("workflows.yml:29: p.INLINE: schema must be the name of a file"));
        contents.Configurations.Should().ContainSingle().Which["name"]!.ToString().Should().Be("FINE");
    }

    [Theory]
    [InlineData("p.A: [", "workflows.yml:*")]
    [InlineData("p.A: {tasks: []}\np.A: {tasks: []}", "workflows.yml:2: *p.A stands twice")]
    [InlineData("p.A: *x", "workflows.yml:1: *no anchor &x*")]
    [InlineData("p.A: &a\n  tasks: *a", "workflows.yml:2: *no anchor &a*")]
    [InlineData("p.A: {tasks: [], x: .inf}", "workflows.yml:1: *no JSON number")]
    [InlineData("p.A: {tasks: [], x: !!python/object:os.system y}", "workflows.yml:1: *is not read")]
    [InlineData("p.A: {tasks: []}\n---\np.B: {tasks: []}", "workflows.yml:2: *second document*")]
    [InlineData("p.A: {tasks: [], ? [a] : b}", "workflows.yml:1: *a key must be a text")]
    [InlineData("- p.A", "workflows.yml:1: must map*")]
    [InlineData("", "workflows.yml: must map*")]
    public void Wrong_yaml_is_told(string yaml, string message) => Load(yaml).Errors.Select(error => error.Message).Should().Satisfy(message);

    [Fact]
    public void A_missing_file_is_told() =>
        WorkflowFolder.Load(Path.Combine(folder.FullName, "nowhere")).Errors.Should().ContainSingle().Which.Message.Should().Be("workflows.yml: there is no such file");

    [Fact]
    public void Alias_bombs_and_depth_are_bounded()
    {
        var bomb = string.Concat(Enumerable.Range(1, 30).Select(i => $"  a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        Load($"p.A:\n  tasks: []\n  a0: &a0 [x,x]\n{bomb}").Errors.Should().ContainSingle().Which.Message.Should().Contain("aliases counted each time");
        Load($"p.A: {new string('[', 100_000)}").Errors.Should().ContainSingle().Which.Message.Should().Contain("nested deeper");
    }

    private FolderContents Load(string yaml)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "workflows.yml"), yaml);
        return WorkflowFolder.Load(folder.FullName);
    }
}
