using System.Globalization;
using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Orchestration;
using Npgsql;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>A test class that speaks to Prefect's routes.</summary>
public abstract class PrefectTest(ApiFixture fixture) : OrchestrationTest(fixture)
{
    protected PrefectClient Prefect { get; } = new(fixture.Client);

    protected static string Id(JsonNode resource) => PrefectClient.Id(resource);

    protected static string State(string type, string? name = null, string details = "{}", string data = "null", string message = "null") =>
        PrefectClient.State(type, name, details, data, message);

    /// <summary>A flow run of a flow of its own, in a forced state or PENDING.</summary>
    protected async Task<string> RunAsync(string? state = null, string? flow = null, int retries = 0)
    {
        var flowId = flow ?? await Prefect.CreateFlowAsync(Guid.NewGuid().ToString("N"));
        var id = Id(await Prefect.CreateFlowRunAsync(flowId, retries: retries));
        if (state is not null)
        {
            await Prefect.SetStateAsync($"/flow_runs/{id}", State(state), force: true);
        }

        return id;
    }

    /// <summary>A flow run from a body without the members that the client always sends.</summary>
    protected Task<JsonNode> PostRunAsync(string flowId, string members = "", int status = 201) =>
        Prefect.PostAsync("/flow_runs/", $$"""{"flow_id":"{{flowId}}"{{(members.Length > 0 ? "," : "")}}{{members}}}""", status);

    protected async Task<string[]> ListAsync(string path, string body, string field = "id") =>
        [.. (await Prefect.PostAsync(path, body)).AsArray().Select(item => item![field]?.ToString() ?? "null")];

    protected async Task<long> CountAsync(string path, string body = "{}") => (await Prefect.PostAsync(path, body)).GetValue<long>();

    /// <summary>The names of a run's states, oldest first.</summary>
    protected async Task<string> StatesAsync(string flowRunId) => Names(await Prefect.GetAsync($"/flow_run_states/?flow_run_id={flowRunId}"));

    protected async Task<string> TaskStatesAsync(string taskRunId) => Names(await Prefect.GetAsync($"/task_run_states/?task_run_id={taskRunId}"));

    protected static IEnumerable<string> Keys(JsonNode resource) => resource.AsObject().Select(member => member.Key);

    protected static DateTimeOffset Time(JsonNode? node) => DateTimeOffset.Parse(node!.GetValue<string>(), CultureInfo.InvariantCulture);

    protected async Task ExecuteAsync(string sql)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Names(JsonNode states) => string.Join(' ', states.AsArray().Select(state => state!["name"]!.GetValue<string>()));
}
