using System.Text;

namespace FlowProv.FunctionalTests.Flows;

/// <summary>contracts/director-and-flows.md 4.2.</summary>
public class FlowConfigurationTests(ApiFixture fixture) : FlowsTest(fixture)
{
    private const string First = """{ "flow_id": "b", "n": 1.50, "big": 123456789012345678901, "nested": {"z": null, "a": [ ]}, "text": "\u00e4😀" }""";

    [Fact]
    public async Task Configurations_come_back_as_they_were_sent()
    {
        (await SendAsync(HttpMethod.Get, "/flows")).Text.Should().Be("[]");

        var added = await SendAsync(HttpMethod.Post, "/flows", $"[{First}, {{\"flow_id\":\"a\"}}]");

        (added.Status, added.Text).Should().Be((201, """{"status":"Flows added","flow_ids":["b","a"]}"""));
        (await GetTextAsync("/flows/b")).Text.Should().Be(First);
        (await GetTextAsync("/flows")).Text.Should().Be($"[{{\"flow_id\":\"a\"}},{First}]", "the order is that of the ids");
    }

    [Theory]
    [InlineData("my flow")]
    [InlineData("Ä流")]
    [InlineData("50%")]
    [InlineData("a.b-c_d~e?f#g&h+i")]
    public async Task Any_id_serves_in_paths(string id)
    {
        await AddAsync(id);

        (await GetTextAsync($"/flows/{Uri.EscapeDataString(id)}")).Status.Should().Be(200);
        (await StatusAsync(Uri.EscapeDataString(id))).Should().Be("stopped");
    }

    [Theory]
    [InlineData("""{"flow_id":"a"}""", """{"error":"The body must be a JSON array of configurations.","errors":[{"message":"The body must be a JSON array of configurations."}]}""")]
    [InlineData("[]", """{"error":"The array holds no configuration.","errors":[{"message":"The array holds no configuration."}]}""")]
    [InlineData("""[{"flow_id":"a"},{"flow_id":"a"}]""", """{"error":"The flow_id 'a' at index 1 stands at index 0 already.","errors":[{"index":1,"flow_id":"a","path":"/flow_id","message":"The flow_id 'a' at index 1 stands at index 0 already."}]}""")]
    [InlineData("""[{"flow_id":"new"},{"flow_id":"stored"}]""", """{"error":"The flow_id 'stored' at index 1 is taken: such a flow is stored.","errors":[{"index":1,"flow_id":"stored","path":"/flow_id","message":"The flow_id 'stored' at index 1 is taken: such a flow is stored."}]}""")]
    [InlineData("""[{"flow_id":"status"}]""", """{"error":"The flow_id at index 0 is refused: 'status' is reserved for a path and can be no flow_id.","errors":[{"index":0,"flow_id":"status","path":"/flow_id","message":"The flow_id at index 0 is refused: 'status' is reserved for a path and can be no flow_id."}]}""")]
    [InlineData("[7]", """{"error":"The item at index 0 is no JSON object.","errors":[{"index":0,"message":"The item at index 0 is no JSON object."}]}""")]
    public async Task Refused_array_is_told_in_the_familys_shape(string body, string error)
    {
        await AddAsync("stored");

        var answer = await SendAsync(HttpMethod.Post, "/flows", body);

        (answer.Status, answer.Text).Should().Be((400, error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[")]
    [InlineData("[{\"flow_id\":\"ok\"},{}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":5}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":\"\"}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":\"a/b\"}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":\"..\"}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":\"commands\"}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":\"a\\u0007\"}]")]
    [InlineData("[{\"flow_id\":\"ok\",\"a\":1,\"a\":2}]")]
    [InlineData("[{\"flow_id\":\"ok\",\"a\":\"\\u0000\"}]")]
    [InlineData("[{\"flow_id\":\"ok\",\"a\":1e131071}]")]
    [InlineData("[{\"flow_id\":\"ok\",\"a\":NaN}]")]
    [InlineData("[{\"flow_id\":\"ok\"},{\"flow_id\":\"d\",\"tasks\":[\"A\"]}]")]
    public async Task Nothing_is_stored_of_a_refused_array(string body)
    {
        var answer = await SendAsync(HttpMethod.Post, "/flows", body);

        answer.Status.Should().Be(400, answer.Text);
        answer.Json["error"]!.GetValue<string>().Should().NotBeEmpty();
        (await GetTextAsync("/flows")).Text.Should().Be("[]");
    }

    [Fact]
    public async Task Every_error_of_a_definition_is_told_with_its_place()
    {
        var answer = await PostAsync("/flows", """[{"flow_id":"d","project":"p","name":"n","tasks":["A",5],"periodic":{}}]""", 400);

        answer["errors"]!.AsArray().Select(error => ($"{error!["index"]}", $"{error["flow_id"]}", $"{error["path"]}"))
            .Should().Equal(("0", "d", "/tasks/1"), ("0", "d", "/periodic"));
    }

    [Fact]
    public async Task Full_name_belongs_to_one_flow()
    {
        const string Named = """ "project":"p","name":"n","tasks":["A"] """;
        await PostAsync("/flows", $$"""[{"flow_id":"one",{{Named}}},{"flow_id":"other"}]""", 201);

        (await PostAsync("/flows", $$"""[{"flow_id":"two",{{Named}}}]""", 400))["error"]!.GetValue<string>()
            .Should().Be("The workflow p.n is defined by flow 'one' already.");
        (await PutAsync("/flows/other", $"{{{Named}}}")).Status.Should().Be(400);
        (await PutAsync("/flows/one", $"{{{Named},\"x\":1}}")).Status.Should().Be(200, "it is its own name");
        await PostAsync("/flows", """[{"flow_id":"x","project":"q","name":"n","tasks":["A"]},{"flow_id":"y","project":"q","name":"n","tasks":["A"]}]""", 400);
        (await PutAsync("/flows/one", "{}")).Status.Should().Be(200);
        (await PutAsync("/flows/other", $"{{{Named}}}")).Status.Should().Be(200, "the name is free again");
    }

    [Fact]
    public async Task Same_names_at_the_same_time_have_one_winner_and_no_failure()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(n =>
            SendAsync(HttpMethod.Post, "/flows", $$"""[{"flow_id":"f{{n % 6}}"},{"flow_id":"d{{n}}","project":"p","name":"n","tasks":["A"]}]""")));

        answers.Select(answer => answer.Status).Should().OnlyContain(status => status == 201 || status == 400).And.ContainSingle(status => status == 201);
    }

    [Fact]
    public async Task Dry_run_checks_and_stores_nothing()
    {
        var added = await SendAsync(HttpMethod.Post, "/flows?dry_run=true", """[{"flow_id":"a"}]""");

        (added.Status, added.Text).Should().Be((200, """{"status":"Flows would be added","flow_ids":["a"],"dry_run":true}"""));
        await PostAsync("/flows?dry_run=true", """[{"flow_id":"."}]""", 400);
        await GetAsync("/flows/a", 404);

        (await PutAsync("/flows/a?dry_run=true", "{}", ("If-None-Match", "*"))).Text
            .Should().Be("""{"status":"Flow would be created","flow_id":"a","version":1,"changed":true,"dry_run":true}""");
        await GetAsync("/flows/a", 404);

        await AddAsync("a");
        await PostAsync("/flows?dry_run=true", """[{"flow_id":"a"}]""", 400);
        (await PutAsync("/flows/a?dry_run=true", """{"x":1}""")).Text
            .Should().Be("""{"status":"Flow would be updated","flow_id":"a","version":2,"changed":true,"dry_run":true}""");
        (await SendAsync(HttpMethod.Delete, "/flows/a?dry_run=true")).Json["status"]!.GetValue<string>().Should().Be("Flow would be deleted");
        (await GetTextAsync("/flows/a")).Text.Should().Be("""{"flow_id":"a"}""");
    }

    [Theory]
    [InlineData("running")]
    [InlineData("stopped")]
    [InlineData("paused")]
    public async Task Flows_begin_in_the_asked_state(string state)
    {
        await PostAsync($"/flows?initial_state={state}", """[{"flow_id":"a"}]""", 201);

        (await StatusAsync("a")).Should().Be(state);
        (await PostAsync("/flows?initial_state=failed", """[{"flow_id":"b"}]""", 400))["errors"]![0]!["path"]!.GetValue<string>().Should().Be("initial_state");
    }

    [Fact]
    public async Task List_pages_by_link()
    {
        await AddAsync("a", "b&c", "d", "e", "f");

        var (pages, path) = (new List<string>(), "/flows?limit=2");
        while (path is not null)
        {
            var page = await GetTextAsync(path);
            pages.Add(page.Text);
            path = page.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
        }

        pages.Should().Equal("""[{"flow_id":"a"},{"flow_id":"b&c"}]""", """[{"flow_id":"d"},{"flow_id":"e"}]""", """[{"flow_id":"f"}]""");
        (await GetTextAsync("/flows?limit=5")).Headers.Contains("Link").Should().BeFalse();
        (await GetTextAsync("/flows?after=d")).Text.Should().Be("""[{"flow_id":"e"},{"flow_id":"f"}]""");
        (await GetTextAsync("/flows?limit=0")).Text.Should().Be(
            """{"error":"Input should be greater than or equal to 1","errors":[{"path":"limit","message":"Input should be greater than or equal to 1"}]}""");
    }

    [Fact]
    public async Task List_without_a_limit_has_all()
    {
        for (var hundred = 0; hundred < 12; hundred++)
        {
            await AddAsync([.. Enumerable.Range(0, 100).Select(n => $"f{hundred:00}{n:00}")]);
        }

        (await GetAsync("/flows")).AsArray().Select(flow => flow!["flow_id"]!.GetValue<string>()).Should().HaveCount(1200).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("interval", "0.5")]
    [InlineData("interval", "0")]
    [InlineData("schedule", "0.999")]
    public async Task Intervals_below_a_second_are_refused(string kind, string seconds)
    {
        var definition = $$"""{"flow_id":"a","project":"p","name":"n","tasks":["A"],"periodic":{"{{kind}}":{{seconds}} } }""";
        await AddAsync("a");

        foreach (var answer in new[] { await SendAsync(HttpMethod.Post, "/flows", $"[{definition}]"), await PutAsync("/flows/a", definition) })
        {
            answer.Status.Should().Be(400);
            answer.Json["errors"]!.AsArray().Should().Contain(error => (string)error!["path"]! == $"/periodic/{kind}");
            answer.Json["error"]!.GetValue<string>().Should().EndWith($"periodic.{kind}: must be a number from 1 to 316224000");
        }

        (await GetTextAsync("/flows/a")).Text.Should().Be("""{"flow_id":"a"}""");
    }

    [Theory]
    [InlineData("\"flowprov.http\"", "/queue")]
    [InlineData("""{"default":"flowprov.http"}""", "/queue/default")]
    [InlineData("""{"customs":{"A":"flowprov.http"}}""", "/queue/customs/A")]
    public async Task Queue_of_the_server_cannot_be_named(string queue, string path)
    {
        var definition = $$"""{"flow_id":"a","project":"p","name":"n","tasks":["A"],"queue":{{queue}}}""";
        await AddAsync("a");

        foreach (var answer in new[] { await SendAsync(HttpMethod.Post, "/flows", $"[{definition}]"), await PutAsync("/flows/a", definition) })
        {
            answer.Status.Should().Be(400);
            answer.Json["errors"]![0]!["path"]!.GetValue<string>().Should().Be(path);
            answer.Json["error"]!.GetValue<string>().Should().EndWith("the queue flowprov.http is the server's own; a task gets there by http in its task_options, whatever its queue");
        }

        (await PutAsync("/flows/a", $$"""{"queue":{{queue}}}""")).Status.Should().Be(200, "without tasks it is no definition");
    }

    [Fact]
    public async Task List_filters_by_labels()
    {
        await PostAsync("/flows", """[{"flow_id":"a","labels":{"team":"x","env":"prod"}},{"flow_id":"b","labels":{"team":"x","n":1}},{"flow_id":"c"}]""", 201);

        async Task<string> Ids(string labels) => string.Join(
            ' ', (await GetAsync($"/flows?labels={Uri.EscapeDataString(labels)}")).AsArray().Select(flow => flow!["flow_id"]!.GetValue<string>()));

        (await Ids("team:x")).Should().Be("a b");
        (await Ids("team:x,env:prod")).Should().Be("a");
        (await Ids("team:y")).Should().Be("");
        (await GetTextAsync("/flows?limit=1&labels=team:x")).Headers.GetValues("Link").Single().Should().Be("</flows?limit=1&after=a&labels=team%3Ax>; rel=\"next\"");
        await GetAsync("/flows?labels=team", 400);
        await GetAsync("/flows?labels=team:x,team:y", 400);
        await GetAsync("/flows?labels=team:x&labels=team:y", 400);
        (await GetTextAsync("/flows?labels=team:x&labels=env:prod")).Text.Should().Be((await GetTextAsync("/flows?labels=team:x,env:prod")).Text)
            .And.Contain("\"a\"").And.NotContain("\"b\"");
        (await GetTextAsync("/flows?limit=1&limit=2&labels=team:x&labels=")).Json.AsArray().Should().HaveCount(2, "the last of all others wins");
        await PostAsync("/flows", """[{"flow_id":"d","labels":{"team":"x","env":"prod"}}]""", 201);
        (await GetTextAsync("/flows?limit=1&labels=team:x&labels=env:prod")).Headers.GetValues("Link").Single()
            .Should().Be("</flows?limit=1&after=a&labels=team%3Ax&labels=env%3Aprod>; rel=\"next\"");
    }

    [Fact]
    public async Task Etag_is_the_version_and_saves_reading()
    {
        await AddAsync("a");

        var read = await GetTextAsync("/flows/a");
        read.ETag.Should().Be("\"1\"");
        read.ContentHeaders.LastModified.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        (await GetTextAsync("/flows/a", ("If-None-Match", "\"1\""))).Status.Should().Be(304);
        (await GetTextAsync("/flows/a", ("If-None-Match", "\"2\""))).Status.Should().Be(200);
        (await PutAsync("/flows/a", "{}")).ETag.Should().Be("\"2\"");
        await CommandAsync("start", "a");
        (await GetTextAsync("/flows/a")).ETag.Should().Be("\"2\"", "a command is no change of the configuration");
    }

    [Theory]
    [InlineData("\"1\"", 412)]
    [InlineData("\"2\"", 200)]
    [InlineData("W/\"2\"", 412)]
    [InlineData("\"7\", \"2\"", 200)]
    [InlineData("*", 200)]
    [InlineData("2", 400)]
    public async Task If_match_guards_against_lost_changes(string condition, int status)
    {
        await AddAsync("put", "delete");
        await PutAsync("/flows/put", """{"n":2}""");
        await PutAsync("/flows/delete", """{"n":2}""");

        (await PutAsync("/flows/put", """{"n":3}""", ("If-Match", condition))).Status.Should().Be(status);
        (await SendAsync(HttpMethod.Delete, "/flows/delete", null, ("If-Match", condition))).Status.Should().Be(status);
        (await GetTextAsync("/flows/put")).Text.Should().Be(status == 200 ? """{"n":3}""" : """{"n":2}""");
        (await GetTextAsync("/flows/delete")).Status.Should().Be(status == 200 ? 404 : 200);
    }

    [Fact]
    public async Task Put_replaces_as_a_whole()
    {
        await PostAsync("/flows", """[{"flow_id":"a","x":1,"labels":{"l":"1"}}]""", 201);

        var put = await PutAsync("/flows/a", """{ "flow_id": "a", "y": 2 }""");

        (put.Status, put.Text).Should().Be((200, """{"status":"Flow updated","flow_id":"a","version":2,"changed":true}"""));
        (await GetTextAsync("/flows/a")).Text.Should().Be("""{ "flow_id": "a", "y": 2 }""");
        (await GetTextAsync("/flows?labels=l:1")).Text.Should().Be("[]");
        (await PutAsync("/flows/a", """{ "flow_id": "a", "y": 2 }""")).Text
            .Should().Be("""{"status":"Flow unchanged","flow_id":"a","version":2,"changed":false}""");
    }

    [Theory]
    [InlineData("/flows/unknown", "{}")]
    [InlineData("/flows/a", "[]")]
    [InlineData("/flows/a", "")]
    [InlineData("/flows/a", """{"flow_id":"b"}""")]
    [InlineData("/flows/a", """{"flow_id":null}""")]
    [InlineData("/flows/a", """{"tasks":["A"]}""")]
    [InlineData("/flows/status", "{}")]
    public async Task Refused_put_is_400_and_changes_nothing(string path, string body)
    {
        await AddAsync("a");

        (await PutAsync(path, body)).Status.Should().Be(400);

        (await GetTextAsync("/flows")).Text.Should().Be("""[{"flow_id":"a"}]""");
    }

    [Fact]
    public async Task Put_creates_where_it_is_asked_to()
    {
        var created = await PutAsync("/flows/a", "{}", ("If-None-Match", "*"));

        (created.Status, created.ETag, created.Headers.Location?.ToString()).Should().Be((201, "\"1\"", "/flows/a"));
        (await PutAsync("/flows/a", "{}", ("If-None-Match", "*"))).Status.Should().Be(412);
        (await PutAsync("/flows/b", "{}", ("If-None-Match", "\"1\""))).Status.Should().Be(400);
        (await PutAsync("/flows/status", "{}", ("If-None-Match", "*"))).Status.Should().Be(400);
    }

    [Fact]
    public async Task Delete_answers_as_the_seed_says()
    {
        await AddAsync("a");

        var deleted = await SendAsync(HttpMethod.Delete, "/flows/a");
        (deleted.Status, deleted.Text).Should().Be((200, """{"status":"Flow deleted","flow_id":"a","version":1,"canceled_runs":0}"""));
        var again = await SendAsync(HttpMethod.Delete, "/flows/a");
        (again.Status, again.Text).Should().Be(
            (400, """{"error":"There is no flow 'a'.","errors":[{"flow_id":"a","path":"flow_id","message":"There is no such flow."}]}"""));
        await GetAsync("/flows/a", 404);
        await GetAsync("/flows/status/a", 404);
    }

    [Fact]
    public async Task Versions_are_kept_and_brought_back()
    {
        await PostAsync("/flows", """[{"flow_id":"a","v":1}]""", 201);
        await PutAsync("/flows/a", """{"v":2}""", ("X-Actor", "ana"));
        await PutAsync("/flows/a", """{"v":3}""");

        var rolledBack = await SendAsync(HttpMethod.Post, "/flows/a/versions/1/rollback");

        (rolledBack.Status, rolledBack.Text, rolledBack.ETag).Should().Be(
            (200, """{"status":"Flow rolled back","flow_id":"a","version":4,"changed":true}""", "\"4\""));
        (await GetTextAsync("/flows/a")).Text.Should().Be("""{"flow_id":"a","v":1}""");
        var versions = (await GetAsync("/flows/a/versions")).AsArray();
        versions.Select(version => ((int)version!["version"]!, (string?)version["actor"], (int?)version["rollback_of"]))
            .Should().Equal((4, null, 1), (3, null, null), (2, "ana", null), (1, null, null));
        var second = await GetTextAsync("/flows/a/versions/2");
        (second.Text, second.ETag).Should().Be(("""{"v":2}""", "\"2\""));
        (await GetTextAsync("/flows/a/versions/2", ("If-None-Match", "\"2\""))).Status.Should().Be(304);
        (await GetTextAsync("/flows/a/versions?limit=3")).Headers.GetValues("Link").Single().Should().Contain("limit=3&before=2");
        (await SendAsync(HttpMethod.Post, "/flows/a/versions/2/rollback", null, ("If-Match", "\"3\""))).Status.Should().Be(412);
        (await SendAsync(HttpMethod.Post, "/flows/a/versions/9/rollback")).Status.Should().Be(404);
        await GetAsync("/flows/a/versions/9", 404);
        await GetAsync("/flows/none/versions", 404);
    }

    [Fact]
    public async Task Deleted_flow_is_restored_and_goes_on_counting()
    {
        await PostAsync("/flows?initial_state=running", """[{"flow_id":"a","v":1}]""", 201);
        await SendAsync(HttpMethod.Delete, "/flows/a");

        (await GetAsync("/flows/a/versions")).AsArray().Should().ContainSingle();
        var restored = await SendAsync(HttpMethod.Post, "/flows/a/versions/1/rollback");
        (restored.Status, (int)restored.Json["version"]!).Should().Be((201, 2));
        (await StatusAsync("a")).Should().Be("stopped");

        await SendAsync(HttpMethod.Delete, "/flows/a");
        await AddAsync("a");
        (await GetTextAsync("/flows/a")).ETag.Should().Be("\"3\"", "nobody may take it for an earlier one");
    }

    [Fact]
    public async Task Rollback_obeys_the_rules_of_now()
    {
        const string Named = """ "project":"p","name":"n","tasks":["A"] """;
        await PostAsync("/flows", $$"""[{"flow_id":"a",{{Named}}}]""", 201);
        await PutAsync("/flows/a", "{}");
        await PostAsync("/flows", $$"""[{"flow_id":"b",{{Named}}}]""", 201);

        (await SendAsync(HttpMethod.Post, "/flows/a/versions/1/rollback")).Status.Should().Be(400);
    }

    [Theory]
    [InlineData("GET", "/flows/none", 404, null)]
    [InlineData("GET", "/flows/a/nothing", 404, null)]
    [InlineData("PATCH", "/flows", 405, null)]
    [InlineData("DELETE", "/flows/status", 400, null)]
    [InlineData("POST", "/flows", 415, "text/plain")]
    [InlineData("PUT", "/flows/a", 415, "text/plain")]
    [InlineData("PATCH", "/flows/commands", 415, "application/x-www-form-urlencoded")]
    [InlineData("GET", "/flows?after=a%00b", 400, null)]
    [InlineData("GET", "/flow-events/x", 404, null)]
    public async Task Every_error_has_the_familys_shape(string method, string path, int status, string? contentType)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        request.Content = contentType is null ? null : new StringContent("x", Encoding.UTF8, contentType);
        using var response = await Client.SendAsync(request);

        ((int)response.StatusCode).Should().Be(status);
        (await response.Content.ReadAsStringAsync()).Should().StartWith("""{"error":""");
    }

    [Fact]
    public async Task Body_has_4_MiB_at_most()
    {
        var answer = await SendAsync(HttpMethod.Post, "/flows", $$"""[{"flow_id":"a","x":"{{new string('x', 4 << 20)}}"}]""", ("Expect", "100-continue"));

        answer.Status.Should().Be(413);
        answer.Json["error"]!.GetValue<string>().Should().NotBeEmpty();
    }
}
