using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Flows;

/// <summary>contracts/director-and-flows.md 4.6: the audit record, and watching.</summary>
public class FlowEventTests(ApiFixture fixture) : FlowsTest(fixture)
{
    [Fact]
    public async Task Changes_are_recorded_with_who_and_what()
    {
        await AddAsync("a");
        var told = await SendAsync(HttpMethod.Patch, "/flows/commands", """{"command":"start","flow_ids":["a"]}""", ("X-Actor", "ana"));
        await PutAsync("/flows/a", "{}", ("Authorization", "Basic " + Convert.ToBase64String("bob:secret"u8)));
        await SendAsync(HttpMethod.Post, "/flows/a/versions/1/rollback");
        await SendAsync(HttpMethod.Delete, "/flows/a");

        var events = (await GetAsync("/flows/a/events")).AsArray();

        events.Select(entry => $"{entry!["kind"]} {entry["actor"]} {entry["command"]} {entry["old_state"]} {entry["new_state"]} {entry["version"]}").Should().Equal(
            "created    stopped 1", "commanded ana start stopped running 1", "updated bob  running running 2", "rolled_back   running running 3", "deleted   running  3");
        events[1]!["request_id"]!.GetValue<string>().Should().Be(told.Headers.GetValues("X-Request-Id").Single());
        events.Select(entry => (long)entry!["id"]!).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        await GetAsync("/flows/none/events", 404);
    }

    [Fact]
    public async Task Record_pages_by_link()
    {
        await AddAsync("a");
        await CommandAsync("start", "a");
        await CommandAsync("stop", "a");

        var page = await GetTextAsync("/flows/a/events?limit=2");
        page.Json.AsArray().Should().HaveCount(2);
        var next = await GetAsync(page.Headers.GetValues("Link").Single().Split('<', '>')[1]);
        next.AsArray().Should().ContainSingle().Which!["new_state"]!.GetValue<string>().Should().Be("stopped");
    }

    [Fact]
    public async Task Stream_begins_now_and_tells_what_follows()
    {
        await AddAsync("before");
        await using var stream = await EventStream.OpenAsync(Client, "/flow-events");
        stream.LastId.Should().BePositive("a caller that breaks off at once knows where it was");

        await AddAsync("a");
        await CommandAsync("start", "a");

        var (created, started) = (await stream.NextAsync(), await stream.NextAsync());
        (created.Type, (string?)created.Data["flow_id"], (string?)created.Data["kind"]).Should().Be(("configuration", "a", "created"));
        (started.Type, (string?)started.Data["new_state"], (long)started.Data["id"]!).Should().Be(("status", "running", started.Id));
    }

    [Fact]
    public async Task Stream_of_one_flow_is_silent_of_others()
    {
        await using var stream = await EventStream.OpenAsync(Client, "/flow-events?flow_id=b");

        await AddAsync("a", "b");

        ((string?)(await stream.NextAsync()).Data["flow_id"]).Should().Be("b");
    }

    [Fact]
    public async Task Stream_goes_on_without_loss_while_commands_come_from_everywhere()
    {
        string[] ids = ["a", "b", "c", "d"];
        await AddAsync(ids);
        var first = (long)(await GetAsync("/flows/a/events"))[0]!["id"]! - 1;
        var commands = Task.Run(() => Task.WhenAll(Enumerable.Range(0, 120).Select(async n =>
        {
            await Task.Delay(n * 10);
            await CommandAsync(n % 3 == 0 ? "stop" : "start", ids[n % 4]);
        })));

        var (seen, last) = (new List<Event>(), first);
        while (!commands.IsCompleted || !await IsLastAsync(last))
        {
            // Breaks off again and again, in the middle of whatever comes.
            await using var stream = await EventStream.OpenAsync(Client, "/flow-events", last);
            for (var n = 0; n < 7 && (!commands.IsCompleted || !await IsLastAsync(last)); n++)
            {
                var told = await stream.NextAsync();
                seen.Add(told);
                last = told.Id;
            }
        }

        await commands;
        var stored = new List<long>();
        foreach (var id in ids)
        {
            stored.AddRange((await GetAsync($"/flows/{id}/events?limit=1000")).AsArray().Select(entry => (long)entry!["id"]!));
        }

        seen.Select(told => told.Id).Should().Equal(stored.Order());
        seen.Should().HaveCountGreaterThan(20);

        async Task<bool> IsLastAsync(long id) => id == (await Task.WhenAll(ids.Select(async flow => (long)(await GetAsync($"/flows/{flow}/events?limit=1000")).AsArray()[^1]!["id"]!))).Max();
    }

    [Fact]
    public async Task Stream_tells_all_that_ever_was_when_it_is_asked_to()
    {
        await AddAsync("a", "b");
        var first = (long)(await GetAsync("/flows/a/events"))[0]!["id"]!;

        await using var stream = await EventStream.OpenAsync(Client, "/flow-events?after=0");

        (await stream.NextAsync()).Id.Should().Be(first);
        (await GetTextAsync("/flow-events", ("Last-Event-ID", "soon"))).Status.Should().Be(400);
    }

    /// <summary>An event as it came.</summary>
    private sealed record Event(long Id, string Type, JsonNode Data);

    /// <summary>Reads server-sent events as a browser does.</summary>
    private sealed class EventStream : IAsyncDisposable
    {
        private readonly HttpResponseMessage response;
        private readonly StreamReader reader;

        private EventStream(HttpResponseMessage response, Stream stream)
        {
            this.response = response;
            reader = new StreamReader(stream);
        }

        public long LastId { get; private set; }

        public static async Task<EventStream> OpenAsync(HttpClient client, string path, long? last = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            if (last is { } id)
            {
                request.Headers.Add("Last-Event-ID", $"{id}");
            }

            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            response.Content.Headers.ContentType!.ToString().Should().Be("text/event-stream");
            var stream = new EventStream(response, await response.Content.ReadAsStreamAsync());
            await stream.BlockAsync();
            return stream;
        }

        public async Task<Event> NextAsync()
        {
            while (true)
            {
                var block = await BlockAsync();
                if (block.TryGetValue("data", out var data))
                {
                    return new Event(LastId, block["event"], JsonNode.Parse(data)!);
                }
            }
        }

        public ValueTask DisposeAsync()
        {
            reader.Dispose();
            response.Dispose();
            return ValueTask.CompletedTask;
        }

        private async Task<Dictionary<string, string>> BlockAsync()
        {
            var block = new Dictionary<string, string>();
            while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { Length: > 0 } line)
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                block[line[..colon]] = line[(colon + 1)..].TrimStart();
            }

            LastId = block.TryGetValue("id", out var id) ? long.Parse(id, System.Globalization.CultureInfo.InvariantCulture) : LastId;
            return block;
        }
    }
}
