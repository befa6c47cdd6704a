using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>The command itself, as its users start it, beside a service that runs.</summary>
public sealed class ImportDefinitionsTests(ApiFixture fixture) : OrchestrationTest(fixture), IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("director");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Folder_becomes_definitions_that_run()
    {
        var (code, output, error) = await ImportAsync(SampleFiles.PathOf("director"));

        (code, error).Should().Be((0, ""));
        output.Should().Be(
            """
            example.ETL: added, version 1
            example.RANDOMS: added, version 1
            product.BACKUP: added, version 1
            product.ORDER: added, version 1
            4 definitions: 4 added, 0 replaced, 0 unchanged.

            """);
        var definitions = (await GetAsync("/api/definitions")).AsArray();
        definitions.Where(definition => definition!.AsObject().Remove("next_fire_at")).Select(definition => definition!["fullname"]!.GetValue<string>())
            .Should().Equal("example.ETL", "product.BACKUP");
        JsonSerializer.Serialize(definitions, Indented).Should().Be((await File.ReadAllTextAsync(SampleFiles.PathOf("director/definitions.json"))).TrimEnd());
        (await GetAsync("/flows/status/product.BACKUP"))["status"]!.GetValue<string>().Should().Be("running");
        (await GetAsync("/flows/product.BACKUP"))["retention"]!.ToJsonString().Should().Be("""{"offset":50}""");
    }

    [Fact]
    public async Task Payloads_are_held_to_the_schema_of_the_folder()
    {
        await ImportAsync(SampleFiles.PathOf("director"));

        var answer = await PostAsync(
            "/api/workflows", """{"project": "product", "name": "ORDER", "payload": {"item": "ab", "speed": "warp", "color": 1}}""", 400);

        answer.ToJsonString().Should().Be(JsonNode.Parse(
            """
            {"error": "Payload is not valid",
             "errors": ["'ab' is too short", "'warp' is not one of ['slow', 'fast']", "'count' is a required property",
                        "Additional properties are not allowed ('color' was unexpected)"]}
            """)!.ToJsonString());
        var run = await StartAsync("product.ORDER", """{"item": "abc", "count": 2}""");
        (await StatusesAsync(run)).Should().Be("pending: pending pending");
    }

    [Fact]
    public async Task Groups_chains_and_hooks_of_the_folder_run()
    {
        await ImportAsync(SampleFiles.PathOf("director"));
        var run = await StartAsync("product.BACKUP");
        for (var tasks = await ClaimAsync(); tasks.Count > 0; tasks = await ClaimAsync())
        {
            foreach (var task in tasks)
            {
                await CompleteAsync(task!, $"\"{task!["key"]} of {task["queue"]}\"");
            }
        }

        (await DetailAsync(run))["tasks"]!.AsArray().Select(task => task!["result"]!.GetValue<string>()).Should().Equal(
            "PREPARE of backup", "COPY_FILES of backup", "DUMP_DATABASE of database", "COMPRESS of backup", "VERIFY of backup", "NOTIFY of backup");
    }

    [Fact]
    public async Task Second_import_makes_versions_of_what_changed_and_keeps_states()
    {
        Write("p.A: {tasks: [X]}\np.B: {tasks: [X]}\np.C: {tasks: [X]}\n");
        await ImportAsync(folder.FullName);
        await ExecuteAsync("update flow_configurations set desired_state = 'stopped' where flow_id in ('p.A', 'p.B')");

        Write("p.A: {tasks: [X]}\np.B: {tasks: [X, \"Ä\"]}\np.D: {tasks: [X]}\n");
        var (code, output, _) = await ImportAsync(folder.FullName);

        code.Should().Be(0);
        output.Should().Be(
            """
            p.A: unchanged, version 1
            p.B: replaced, version 2
            p.D: added, version 1
            3 definitions: 1 added, 1 replaced, 1 unchanged.

            """);
        (await GetAsync("/api/definitions")).AsArray().Select(definition => $"{definition!["fullname"]} {definition["tasks"]!.AsArray().Count}")
            .Should().Equal("p.A 1", "p.B 2", "p.C 1", "p.D 1");
        var states = (await GetAsync("/flows/status")).AsObject().Select(flow => $"{flow.Key} {flow.Value!["status"]}");
        states.Should().Equal("p.A stopped", "p.B stopped", "p.C running", "p.D running");
    }

    [Fact]
    public async Task Folder_with_an_error_is_refused_whole()
    {
        Write("p.GOOD: {tasks: [X]}\np.BAD:\n  tasks: [X]\n  schema: absent\np/x.SLASH: {tasks: [X]}\np.WORSE:\n  tasks: [X]\n  queue: 1\n");

        var (code, output, error) = await ImportAsync(folder.FullName);

        (code, output).Should().Be((1, ""));
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(
            [
                "workflows.yml:4: p.BAD: there is no schemas/absent.json",
                "workflows.yml:5: 'p/x.SLASH' names a flow: A flow_id must not contain a slash.",
                "workflows.yml:8: p.WORSE: queue: a queue must be a text of 1 to 255 characters without control characters",
                "Nothing was stored.",
            ],
            order => order.WithStrictOrdering());
        (await GetAsync("/flows")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Name_that_another_flow_bears_is_refused_whole()
    {
        await AddFlowAsync("""{"flow_id": "mine", "project": "p", "name": "A", "tasks": ["X"]}""");
        Write("p.NEW: {tasks: [X]}\np.A: {tasks: [X]}\n");

        var (code, _, error) = await ImportAsync(folder.FullName);

        (code, error).Should().Be((1, "The workflow p.A is defined by flow 'mine' already.\nNothing was stored.\n"));
        (await GetAsync("/flows")).AsArray().Should().ContainSingle();
    }

    private void Write(string workflows) => File.WriteAllText(Path.Combine(folder.FullName, "workflows.yml"), workflows);

    private async Task<(int Code, string Output, string Error)> ImportAsync(string path)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("import-definitions");
        start.ArgumentList.Add(path);
        start.Environment["ConnectionStrings__FlowProv"] = Fixture.ConnectionString;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
