using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Orchestration;

namespace FlowProv.FunctionalTests.Flows;

/// <summary>A test class that speaks to the flows routes.</summary>
public abstract class FlowsTest(ApiFixture fixture) : OrchestrationTest(fixture)
{
    /// <summary>Sends a request and reads the answer as text.</summary>
    protected async Task<Answer> SendAsync(HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers, response.Content.Headers);
    }

    protected Task<Answer> GetTextAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    protected Task<Answer> PutAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Put, path, json, headers);

    /// <summary>Adds flows without tasks.</summary>
    protected Task AddAsync(params string[] ids) =>
        PostAsync("/flows", $"[{string.Join(',', ids.Select(id => $$"""{"flow_id":"{{id}}"}"""))}]", 201);

    /// <summary>Adds a definition and starts it.</summary>
    protected Task AddRunningAsync(string definition) => PostAsync("/flows?initial_state=running", $"[{definition}]", 201);

    protected async Task<JsonNode> CommandAsync(string body, int status = 200)
    {
        var answer = await SendAsync(HttpMethod.Patch, "/flows/commands", body);
        answer.Status.Should().Be(status, "the answer was {0}", answer.Text);
        return answer.Json;
    }

    protected Task<JsonNode> CommandAsync(string command, string id, int status = 200) =>
        CommandAsync($$"""{"command":"{{command}}","flow_ids":["{{id}}"]}""", status);

    protected async Task<string> StatusAsync(string id) => (await GetAsync($"/flows/status/{id}"))["status"]!.GetValue<string>();

    protected async Task<string[]> EventsAsync(string id) =>
        [.. (await GetAsync($"/flows/{id}/events")).AsArray().Select(told => $"{told!["kind"]} {told["old_state"]?.ToString() ?? "-"} {told["new_state"]?.ToString() ?? "-"}")];

    /// <summary>An answer.</summary>
    protected sealed record Answer(int Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;

        public string? ETag => Headers.ETag?.ToString();
    }
}
