using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.UnitTests.Workers;

/// <summary>Speaks the worker protocol: hands out the tasks it was given and remembers what it was told about them.</summary>
internal sealed class FakeService : HttpMessageHandler
{
    private readonly ConcurrentQueue<JsonObject> ready = new();
    private readonly ConcurrentDictionary<string, (string Action, JsonObject Body)> reports = new();
    private int tasks;

    public ConcurrentQueue<JsonObject> Claims { get; } = new();

    public ConcurrentQueue<string> Calls { get; } = new();

    public ConcurrentQueue<string?> Authorizations { get; } = new();

    public ConcurrentDictionary<string, int> Beats { get; } = new();

    public HashSet<string> Canceled { get; } = [];

    public HashSet<string> Lost { get; } = [];

    /// <summary>Answers instead of the usual ones, once each: the action, then how it goes wrong.</summary>
    public ConcurrentQueue<(string Action, Func<HttpResponseMessage> Answer)> Troubles { get; } = new();

    /// <summary>Results that are refused, whole batches with them.</summary>
    public string? Unwelcome { get; set; }

    public TimeSpan Latency { get; init; }

    public int Lease { get; private set; }

    public int Reported => reports.Count;

    public string Add(string key, string payload = "{}", string args = "[null]", int attempt = 1)
    {
        string id = $"t{Interlocked.Increment(ref tasks)}";
        ready.Enqueue(new JsonObject
        {
            ["task_id"] = id,
            ["workflow_id"] = "w1",
            ["key"] = key,
            ["lease_token"] = $"token-{id}",
            ["lease_expires_at"] = "2030-01-01T00:00:00Z",
            ["attempt"] = attempt,
            ["args"] = JsonNode.Parse(args),
            ["kwargs"] = new JsonObject { ["workflow_id"] = "w1", ["payload"] = JsonNode.Parse(payload) },
            ["queue"] = "default",
        });
        return id;
    }

    public bool IsReported(string id) => reports.ContainsKey(id);

    public async Task<(string Action, JsonObject Body)> ReportAsync(string id)
    {
        await Until.TrueAsync(() => IsReported(id), $"a report of {id}");
        return reports[id];
    }

    public static HttpResponseMessage Answer(HttpStatusCode status, TimeSpan? retryAfter = null)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent("""{"detail":"trouble"}""") };
        answer.Headers.RetryAfter = retryAfter is { } delay ? new(delay) : null;
        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Method.Should().Be(HttpMethod.Post);
        string path = request.RequestUri!.AbsolutePath;
        path.Should().StartWith("/api/v1/tasks/");
        string[] parts = path["/api/v1/tasks/".Length..].Split('/');
        JsonObject body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
        Authorizations.Enqueue(request.Headers.Authorization?.ToString());
        Calls.Enqueue(string.Join('/', parts));
        await Task.Delay(Latency, cancellationToken);
        if (Troubles.TryPeek(out var trouble) && trouble.Action == parts[^1] && Troubles.TryDequeue(out trouble))
        {
            return trouble.Answer();
        }

        return parts switch
        {
            ["claim"] => await ClaimAsync(body, cancellationToken),
            ["heartbeat"] when (int)body["lease_seconds"]! != Lease => Answer(HttpStatusCode.BadRequest),
            ["heartbeat"] => Ok(Each(body, Beat)),
            ["complete"] when body["tasks"]!.AsArray().Any(IsUnwelcome) => Answer(HttpStatusCode.BadRequest),
            ["complete"] => Ok(Each(body, task => new() { ["status"] = Take(Id(task), "complete", task) ? "success" : "lost" })),
            [_, "complete"] when IsUnwelcome(body) => Answer(HttpStatusCode.BadRequest),
            [var id, var action] => Take(id, action, body) ? Ok([]) : Answer(HttpStatusCode.Conflict),
            _ => Answer(HttpStatusCode.NotFound),
        };
    }

    private async Task<HttpResponseMessage> ClaimAsync(JsonObject body, CancellationToken cancellationToken)
    {
        Lease = (int)body["lease_seconds"]!;
        Claims.Enqueue(body);
        var taken = new JsonArray();
        DateTime until = DateTime.UtcNow.AddSeconds((int)body["wait_seconds"]!);
        while (taken.Count == 0)
        {
            while (taken.Count < (int)body["max_tasks"]! && ready.TryDequeue(out JsonObject? task))
            {
                taken.Add(task);
            }

            if (DateTime.UtcNow >= until)
            {
                break;
            }

            await Task.Delay(taken.Count == 0 ? 5 : 0, cancellationToken);
        }

        return Ok(new() { ["tasks"] = taken });
    }

    private JsonObject Beat(JsonObject task)
    {
        Beats.AddOrUpdate(Id(task), 1, (_, beats) => beats + 1);
        return new() { ["status"] = Status(Id(task)), ["cancel_requested"] = Status(Id(task)) != "held" };
    }

    private string Status(string id) => Lost.Contains(id) ? "lost" : Canceled.Contains(id) ? "canceled" : "held";

    private bool Take(string id, string action, JsonObject body) =>
        (string?)body["lease_token"] == $"token-{id}" && reports.TryAdd(id, (action, body));

    private bool IsUnwelcome(JsonNode? task) => Unwelcome is not null && task!["result"]?.ToJsonString() == Unwelcome;

    private static string Id(JsonObject task) => (string)task["task_id"]!;

    private static JsonObject Each(JsonObject body, Func<JsonObject, JsonObject> answer) => new()
    {
        ["tasks"] = new JsonArray([.. body["tasks"]!.AsArray().Select(node =>
        {
            JsonObject one = answer(node!.AsObject());
            one["task_id"] = Id(node.AsObject());
            return one;
        })]),
    };

    private static HttpResponseMessage Ok(JsonObject body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
