using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Npgsql;

namespace FlowProv.FunctionalTests.Provenance;

/// <summary>What must not come in, and what must come in unharmed.</summary>
public class DoorTests(ApiFixture fixture) : ApiTest(fixture)
{
    public static TheoryData<string, string> BadDocuments() => new()
    {
        { "NUL", """{"task_id":"t","used":{"x":"a\u0000b"}}""" },
        { "NUL in a key", """{"task_id":"t","used":{"a\u0000":1}}""" },
        { "lone surrogate", """{"task_id":"t","used":{"x":"\ud800"}}""" },
        { "duplicate keys", """{"task_id":"t","used":{"a":1,"a":2}}""" },
        { "exploding number", """{"task_id":"t","used":{"x":1e131071}}""" },
        { "number beyond double", """{"task_id":"t","used":{"x":1e400}}""" },
        { "number of many digits", $$"""{"task_id":"t","used":{"x":{{new string('9', 60)}} } }""" },
        { "depth", """{"task_id":"t","used":""" + string.Concat(Enumerable.Repeat("""{"a":""", 70)) + "1" + new string('}', 71) },
        { "long key", $$"""{"task_id":"t","used":{"{{new string('k', 2000)}}":1} }""" },
        { "long id", $$"""{"task_id":"{{new string('i', 2000)}}"}""" },
        { "id that is no text", """{"task_id":{"a":1}}""" },
        { "no object", "[[1]]" },
        { "cut off", """{"task_id":"t" """ },
        { "invalid UTF-8", "{\"task_id\":\"t\",\"used\":{\"x\":\"\u00ff\"}}" },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public async Task Bad_document_is_refused_with_a_reason_and_not_stored(string name, string document)
    {
        var encoding = name == "invalid UTF-8" ? Encoding.Latin1 : Encoding.UTF8;
        foreach (var (path, expected) in new[] { ("/api/v1/ingest", 200), ("/api/v1/ingest?atomic=true", 400), ("/api/v1/tasks", 400) })
        {
            using var content = new ByteArrayContent(encoding.GetBytes(document));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
            var text = await response.Content.ReadAsStringAsync();
            ((int)response.StatusCode).Should().Be(expected, "{0} at {1} was answered with {2}", name, path, text);
            text.Should().ContainAny("\"failed\":1", "\"detail\"");
        }

        (await GetAsync("/api/v1/tasks"))["count"]!.GetValue<int>().Should().Be(0);
    }

    [Theory]
    [InlineData("'; drop table tasks; --")]
    [InlineData("$1 \" ' \\ % _ { } [ ] @? $.a")]
    [InlineData("\" || true) --")]
    [InlineData("ünï😀 \t\n line")]
    public async Task Any_text_is_only_text(string text)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        await IngestAsync($$$"""{"task_id":{{{json}}},"workflow_id":{{{json}}},"started_at":1,"used":{"v":{{{json}}},"k":{ {{{json}}}:1} } }""");

        foreach (var filter in new[] { $$"""{"used.v":{{json}} }""", $$"""{"workflow_id":{"$in":[{{json}}] } }""", $$"""{"task_id":{"$gte":{{json}} } }""" })
        {
            Ids(await PostAsync("/api/v1/tasks/query", $$"""{"filter":{{filter}} }"""), "task_id").Should().Equal(text);
        }

        Ids(await PostAsync("/api/v1/tasks/query", $$"""{"filter":{"used.v":{"$ne":{{json}} } } }"""), "task_id").Should().BeEmpty();
        Ids(await GetAsync($"/api/v1/tasks?workflow_id={Uri.EscapeDataString(text)}"), "task_id").Should().Equal(text);
        var sorted = await PostAsync("/api/v1/tasks/query", $$$"""{"sort":[{"field":"used.k.{{{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t").Replace("\n", "\\n").Replace(".", "")}}}"}]}""");
        Ids(sorted, "task_id").Should().Equal(text);
    }

    [Theory]
    [InlineData("/api/v1/tasks/a%00b")]
    [InlineData("/api/v1/tasks?status=a%00b")]
    [InlineData("/api/v1/tasks?filter_json=%7B%22a%22%3A%22%5Cu0000%22%7D")]
    [InlineData("/api/v1/tasks?filter_json=%7B%22a%22%3A%22%5Cud800%22%7D")]
    [InlineData("/api/v1/tasks?filter_json=%7B%22a%22%3A1e131071%7D")]
    [InlineData("/api/v1/tasks?filter_json=%7B%22a%22%3A1%2C%22a%22%3A2%7D")]
    public async Task Bad_address_is_4xx(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)response.StatusCode).Should().BeInRange(400, 499);
    }

    [Theory]
    [InlineData("""{"projection":["a\ud800"]}""")]
    [InlineData("""{"\ud800":1,"limit":1}""")]
    [InlineData("""["\ud800"]""")]
    [InlineData("""{"limit":1,"limit":2}""")]
    public async Task Bad_query_body_is_400_with_a_reason(string body)
    {
        foreach (var path in new[] { "/api/v1/tasks/query", "/api/v1/workflows/query", "/api/v1/objects/query", "/api/v1/query/models" })
        {
            (await PostAsync(path, body, 400))["detail"]!.GetValue<string>().Should().StartWith("The query is refused: ");
        }
    }

    [Theory]
    [InlineData("/api/flows/", """{"name":"\ud800"}""")]
    [InlineData("/api/flows/", """{"\ud800":1}""")]
    [InlineData("/api/flows/", """["\ud800"]""")]
    [InlineData("/api/flows/filter", """{"sort":"\ud800"}""")]
    [InlineData("/api/flows/filter", """{"flows":{"name":{"any_":["\ud800"]}},"limit":"x"}""")]
    [InlineData("/api/flow_runs/", """{"flow_id":"\ud800"}""")]
    [InlineData("/flows", """[{"flow_id":"\ud800"}]""")]
    [InlineData("/flows", """[{"\ud800":1}]""")]
    [InlineData("/api/workflows", """{"project":"\ud800","name":"x","payload":{}}""")]
    [InlineData("/api/workflows", """{"\ud800":1}""")]
    [InlineData("/api/v1/tasks/claim", """{"worker_id":"\ud800"}""")]
    [InlineData("/api/v1/tasks/claim", """{"\ud800":1}""")]
    [InlineData("/api/v1/tasks/claim", """ "\ud800" """)]
    [InlineData("/api/v1/tasks/complete", """{"tasks":[{"\ud800":1}]}""")]
    public async Task Half_of_a_surrogate_pair_is_4xx_in_every_family(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().BeInRange(400, 499, "the answer was {0}", text);
        text.Should().StartWith("{");
    }

    [Fact]
    public async Task Bomb_is_413_in_bounded_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        ((int)await PostGzipAsync(Gzip(new string(' ', 1024 * 1024), times: 1024))).Should().Be(413);
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(50 * 1024 * 1024);
    }

    [Fact]
    public async Task Bomb_of_messages_leaves_nothing_behind()
    {
        ((int)await PostGzipAsync(Gzip("""{"task_id":"bomb"}""" + "\n", times: 2_000_000))).Should().Be(413);
        (await Client.GetAsync(new Uri("/api/v1/tasks/bomb", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Small_body_may_be_as_dense_as_it_likes()
    {
        ((int)await PostGzipAsync(Gzip("""{"task_id":"dense"}""" + "\n", times: 50_000))).Should().Be(200);
        (await Client.GetAsync(new Uri("/api/v1/tasks/dense", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Large_query_body_is_413()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/tasks/query")
        {
            Content = new StringContent($$"""{"filter":{"a":"{{new string('x', 5_000_000)}}"} }""", Encoding.UTF8, "application/json"),
        };
        // Else the server may close while the client still sends, and the client sees no answer.
        request.Headers.ExpectContinue = true;
        using var response = await Client.SendAsync(request);
        ((int)response.StatusCode).Should().Be(413);
        (await response.Content.ReadAsStringAsync()).Should().Contain("detail");
    }

    [Fact]
    public async Task Wrong_media_type_and_method_are_told_in_the_family_s_shape()
    {
        await PostAsync("/api/v1/tasks/query", "{}", 415, "text/plain");
        using var response = await Client.DeleteAsync(new Uri("/api/v1/ingest", UriKind.Relative));
        ((int)response.StatusCode).Should().Be(405);
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"detail":"Method Not Allowed"}""");
    }

    [Theory]
    [InlineData("application/json; charset=", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=nonsense", 415)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    public async Task Json_is_utf8_in_every_family(string contentType, int status)
    {
        string[] paths = ["/api/v1/tasks/query", "/api/v1/objects/query", "/api/v1/query/tasks", "/api/v1/workflows/query", "/api/v1/ingest", "/api/flows/filter", "/flows", "/api/workflows", "/api/v1/tasks/claim"];
        foreach (var path in paths)
        {
            using var content = new ByteArrayContent("{}"u8.ToArray());
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
            if (status == 415)
            {
                ((int)response.StatusCode).Should().Be(415, "that is the answer of {0}", path);
                (await response.Content.ReadAsStringAsync()).Should().Contain("charset=utf-8");
            }
            else
            {
                ((int)response.StatusCode).Should().NotBe(415).And.BeLessThan(500);
            }
        }
    }

    [Fact]
    public async Task Expensive_pattern_ends_in_time()
    {
        await IngestAsync([.. Enumerable.Range(0, 200).Select(n => $$"""{"task_id":"{{n}}","used":{"v":"{{new string('a', 2000)}}"} }""")]);
        using var content = new StringContent("""{"filter":{"used.v":{"$regex":"^(a+)+(a+)+(a+)+b$"}}}""", Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri("/api/v1/tasks/query", UriKind.Relative), content);
        ((int)response.StatusCode).Should().BeOneOf(200, 400, 503);
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and datname = current_database()", connection);
        ((long)(await command.ExecuteScalarAsync())!).Should().Be(0);
    }

    private async Task<HttpStatusCode> PostGzipAsync(byte[] packed)
    {
        using var content = new ByteArrayContent(packed);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await Client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
        return response.StatusCode;
    }

    private static byte[] Gzip(string block, int times)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var bytes = Encoding.ASCII.GetBytes(block);
            for (var n = 0; n < times; n++)
            {
                gzip.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
