using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Faults;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>What a running service writes about requests: one structured line each, and nothing that a caller may have meant for itself.</summary>
public class RequestLogTests
{
    private const string Secret = "hunter2";
    private const string Truncated = $$"""{"name":"{{Secret}}","password":"{{Secret}}" """;

    /// <summary>Method, address, body and the template and status to be told.</summary>
    private static readonly (string Method, string Path, string? Body, string Route, int Status)[] Requests =
    [
        ("GET", $"/api/v1/tasks?task_id={Secret}&api_key={Secret}", null, "api/v1/tasks", 200),
        ("GET", $"/api/v1/tasks?limit={Secret}", null, "api/v1/tasks", 422),
        ("GET", $"/api/v1/tasks?filter_json={Secret}", null, "api/v1/tasks", 400),
        ("GET", $"/api/v1/workflows/unknown?token={Secret}", null, "api/v1/workflows/{workflow_id}", 404),
        ("GET", $"/nowhere?token={Secret}", null, "(none)", 404),
        ("PUT", $"/api/v1/tasks?token={Secret}", "{}", "(none)", 405),
        ("POST", "/api/v1/ingest", $$"""{"task_id":"1","used":{"password":"{{Secret}}"} }""", "api/v1/ingest", 200),
        ("POST", "/api/v1/ingest?atomic=true", $$"""{"task_id":"{{Secret}}","ended_at":"{{Secret}}"}""", "api/v1/ingest", 400),
        ("POST", "/api/v1/tasks", Truncated, "api/v1/tasks", 400),
        ("POST", "/api/v1/query/tasks", $$"""{"filter":{"a":{"$where":"{{Secret}}"} } }""", "api/v1/query/{scope}", 400),
        ("POST", "/flows", Truncated, "flows", 400),
        ("POST", "/api/workflows", Truncated, "api/workflows", 400),
        ("POST", "/api/block_types/", Truncated, "api/block_types", 422),
    ];

    [Fact]
    public async Task Each_request_is_one_line_without_bodies_queries_and_header_values()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var service = await ServiceProcess.StartAsync(database.ConnectionString, "--Logging:Console:FormatterName=json");
        using var client = Client(service);
        foreach (var (method, path, body, route, status) in Requests)
        {
            (await TellAsync(service, client, method, path, body)).Should().Be((method, route, status));
        }

        string.Concat(service.Output).Should().NotContain(Secret);
    }

    [Fact]
    public async Task Request_without_a_database_is_one_line_too()
    {
        using var service = await ServiceProcess.StartAsync($"Host=127.0.0.1;Port=1;Username=nobody;Password={Secret};Timeout=2", "--Logging:Console:FormatterName=json");
        using var client = Client(service);

        var told = await TellAsync(service, client, "POST", $"/api/v1/ingest?token={Secret}", $$"""{"task_id":"{{Secret}}"}""");

        told.Should().Be(("POST", "api/v1/ingest", 503));
        string.Concat(service.Output).Should().NotContain(Secret);
    }

    private static HttpClient Client(ServiceProcess service)
    {
        var client = new HttpClient { BaseAddress = service.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        return client;
    }

    /// <summary>Asks, and gives what the log says about it.</summary>
    private static async Task<(string Method, string Route, int Status)> TellAsync(
        ServiceProcess service, HttpClient client, string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        var id = response.Headers.GetValues("X-Request-Id").Single();

        var state = await LineAsync(service, id);
        state["Milliseconds"]!.GetValue<double>().Should().BePositive();
        return (state["Method"]!.GetValue<string>(), state["Route"]!.GetValue<string>(), state["Status"]!.GetValue<int>());
    }

    private static async Task<JsonNode> LineAsync(ServiceProcess service, string requestId)
    {
        // The line is written after the answer.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            var lines = service.Output.Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!)
                .Where(line => line["State"]?["RequestId"]?.GetValue<string>() == requestId && line["State"]!["Route"] is not null).ToList();
            if (lines.Count > 0)
            {
                return lines.Should().ContainSingle().Subject["State"]!;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
