using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.FunctionalTests.Ingest;

public sealed class IngestRoutesTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const string Good1 = """{"task_id":"t1","used":{"a":1},"started_at":1750000000.5}""";
    private const string Good2 = """{"task_id":"t2","used":{"a":2},"started_at":1750000001.5}""";

    [Fact]
    public async Task Recorded_buffer_is_taken_as_a_whole()
    {
        var buffer = Encoding.UTF8.GetString(SampleData.Bytes(SampleData.Buffer));
        var report = await PostAsync("/api/v1/ingest", buffer, contentType: "application/x-ndjson");
        report["status"]!.GetValue<string>().Should().Be("success");
        Summary(report).Should().Be("20 20 0");
        (await CountAsync("tasks"), await CountAsync("workflows"), await CountAsync("agents")).Should().Be((15, 2, 1));
        (await ScalarAsync<long>("select count(*) from tasks where doc ->> 'subtype' = 'iteration' and doc ? 'registered_at'")).Should().Be(4);
        (await ScalarAsync<long>("select count(*) from workflows where status = 'FINISHED'")).Should().Be(2);
    }

    [Theory]
    [InlineData("{0}\n{1}\n", "application/x-ndjson")]
    [InlineData("[{0},{1}]", "application/json")]
    public async Task Bad_message_costs_no_neighbour(string frame, string contentType)
    {
        string[] messages =
        [
            Good1, """{"task_id":"x","used":{"a":"\u0000"}}""", """{"task_id":"x","used":{"a":1e131071}}""", """{"task_id":"x","started_at":"soon"}""",
            """{"type":"nonsense","task_id":"x"}""", """{"no":"type"}""", "5", """{"task_id":"x","task_id":"y"}""", """{"type":"flowcept_control"}""",
        ];
        var separator = frame.StartsWith('[') ? "," : "\n";
        var body = frame.Replace("{0}", string.Join(separator, messages), StringComparison.Ordinal).Replace("{1}", Good2, StringComparison.Ordinal);
        var report = await PostAsync("/api/v1/ingest", body, contentType: contentType);
        report["status"]!.GetValue<string>().Should().Be("partial_success");
        Summary(report).Should().Be("10 3 7");
        report["failures"]!.AsArray().Select(f => f!["index"]!.GetValue<int>()).Should().Equal(1, 2, 3, 4, 5, 6, 7);
        report["failures"]!.AsArray().Should().OnlyContain(f => !f!["retriable"]!.GetValue<bool>() && f["reason"]!.GetValue<string>().Length > 5);
        (await ScalarAsync<string>("select string_agg(task_id, ' ' order by task_id) from tasks")).Should().Be("t1 t2");
    }

    [Fact]
    public async Task Atomic_body_is_stored_as_a_whole_or_not_at_all()
    {
        var report = await PostAsync("/api/v1/ingest?atomic=true", $"{Good1}\n{{\"task_id\":5}}\n{Good2}", 400, "application/x-ndjson");
        report["status"]!.GetValue<string>().Should().Be("failure");
        Summary(report).Should().Be("3 0 1");
        report["failures"]![0]!["index"]!.GetValue<int>().Should().Be(1);
        (await CountAsync("tasks")).Should().Be(0);

        report = await PostAsync("/api/v1/ingest?atomic=true", $"[{Good1},{Good2}]");
        Summary(report).Should().Be("2 2 0");
        (await CountAsync("tasks")).Should().Be(2);
    }

    [Fact]
    public async Task Atomic_failure_after_written_batches_undoes_them()
    {
        var body = string.Join('\n', Enumerable.Range(0, 2500).Select(i => $$"""{"task_id":"t{{i}}"}""")) + "\n{\"broken\":";
        Summary(await PostAsync("/api/v1/ingest?atomic=true", body, 400, "application/x-ndjson")).Should().Be("2501 0 1");
        (await CountAsync("tasks")).Should().Be(0);
    }

    [Theory]
    [InlineData("", "0 0 0", "success")]
    [InlineData("[]", "0 0 0", "success")]
    [InlineData("nonsense\n", "1 0 1", "failure")]
    [InlineData("[{\"task_id\":\"t\"},", "2 1 1", "partial_success")]
    public async Task Odd_body_is_reported(string body, string summary, string status)
    {
        var report = await PostAsync("/api/v1/ingest", body, contentType: "application/x-ndjson");
        Summary(report).Should().Be(summary);
        report["status"]!.GetValue<string>().Should().Be(status);
    }

    [Fact]
    public async Task Repeated_body_touches_no_row()
    {
        var buffer = Encoding.UTF8.GetString(SampleData.Bytes(SampleData.Buffer));
        await PostAsync("/api/v1/ingest", buffer, contentType: "application/x-ndjson");
        const string rows = "select string_agg(id || x, ' ' order by id) from " +
            "(select task_id as id, xmin::text as x from tasks union all select workflow_id, xmin::text from workflows union all select agent_id, xmin::text from agents) r";
        var before = await ScalarAsync<string>(rows);
        Summary(await PostAsync("/api/v1/ingest", buffer, contentType: "application/x-ndjson")).Should().Be("20 20 0");
        (await ScalarAsync<string>(rows)).Should().Be(before);
    }

    [Fact]
    public async Task Gzip_body_is_unpacked()
    {
        using var response = await PostPackedAsync("/api/v1/ingest", Pack(SampleData.Bytes(SampleData.Buffer)));
        Summary(JsonNode.Parse(await response.Content.ReadAsStringAsync())!).Should().Be("20 20 0");
    }

    [Theory]
    [InlineData("", 250)]
    [InlineData("?atomic=true", 0)]
    public async Task Gzip_body_that_breaks_off_is_400_and_nothing_of_its_end_is_stored(string query, long stored)
    {
        var noise = new byte[200];
        var lines = Enumerable.Range(0, 400).Select(n =>
        {
            new Random(n).NextBytes(noise);
            return $$"""{"task_id":"{{n}}","stdout":"{{Convert.ToHexString(noise)}}"}""" + '\n';
        });
        var packed = Pack(Encoding.UTF8.GetBytes(string.Concat(lines)));

        using var response = await PostPackedAsync($"/api/v1/ingest{query}", packed[..^20]);

        ((int)response.StatusCode).Should().Be(400);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"]!.GetValue<string>().Should().Be("The body is not valid gzip.");
        (await CountAsync("tasks")).Should().Be(stored, "a batch was whole before the end");
    }

    [Fact]
    public async Task Too_large_message_costs_no_neighbour()
    {
        var large = $$"""{"task_id":"large","stdout":"{{new string('x', 17 * 1024 * 1024)}}"}""";
        var report = await PostAsync("/api/v1/ingest", $"{Good1}\n{large}\n{Good2}", contentType: "application/x-ndjson");
        Summary(report).Should().Be("3 2 1");
        report["failures"]![0]!["reason"]!.GetValue<string>().Should().Contain("larger");
    }

    [Fact]
    public async Task Environment_and_secrets_are_redacted_and_counted()
    {
        var report = await IngestAsync(
            """{"workflow_id":"w","name":"n","machine_info":{"1":{"environment":{"AWS_SECRET_ACCESS_KEY":"abc"},"hostname":"h"}}}""",
            """{"task_id":"t","used":{"api_key":"abc","max_tokens":5},"data":{"kept":true}}""");
        report["redacted"]!.GetValue<int>().Should().Be(2);
        (await ScalarAsync<string>("select doc::text from tasks union all select doc::text from workflows limit 1")).Should().NotContain("abc");
        (await ScalarAsync<string>("select doc #>> '{machine_info,1,environment}' from workflows")).Should().Be("REDACTED");
        (await ScalarAsync<string>("select doc #>> '{data,kept}' from tasks")).Should().Be("true");
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }

    private async Task<HttpResponseMessage> PostPackedAsync(string path, byte[] packed)
    {
        using var content = new ByteArrayContent(packed);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        content.Headers.ContentEncoding.Add("gzip");
        return await Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static string Summary(JsonNode report) =>
        $"{report["summary"]!["received"]} {report["summary"]!["successful"]} {report["summary"]!["failed"]}";

    private Task<long> CountAsync(string table) => ScalarAsync<long>($"select count(*) from {table}");

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
