using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Blobs;
using FlowProv.Infrastructure.Resilience;
using Microsoft.Extensions.Logging.Abstractions;

namespace FlowProv.FunctionalTests.Ingest;

public sealed class ObjectMessageTests(WriterFixture fixture) : IClassFixture<WriterFixture>
{
    [Fact]
    public async Task Versions_may_arrive_in_any_order()
    {
        foreach (var (id, order) in new[] { ("up", new[] { 0, 1, 2 }), ("down", [2, 1, 0]), ("mixed", [1, 0, 2]) })
        {
            foreach (var version in order)
            {
                await fixture.MergeAsync(Version(id, version));
            }
        }

        await fixture.MergeAsync([.. new[] { 1, 2, 0 }.Select(version => Version("one batch", version))]);
        foreach (var id in new[] { "up", "down", "mixed", "one batch" })
        {
            (await fixture.ScalarAsync<string>("select version || ' ' || (doc ->> 'version') || ' ' || (doc #>> '{custom_metadata,n}') from objects where object_id = $1", id))
                .Should().Be("2 2 2");
            (await fixture.ScalarAsync<string>(
                "select string_agg(version || ' ' || (doc ->> 'version') || ' ' || (doc #>> '{custom_metadata,n}'), ', ' order by version) from object_history where object_id = $1", id))
                .Should().Be("0 0 0, 1 1 1");
        }
    }

    [Fact]
    public async Task Metadata_is_merged_into_the_version_it_names_or_the_latest()
    {
        await fixture.MergeAsync(Version("named", 0), Version("named", 1));
        await fixture.MergeAsync(
            """{"type":"object","object_id":"named","version":0,"custom_metadata":{"old":true}}""",
            """{"type":"object","object_id":"named","custom_metadata":{"latest":true}}""");
        (await fixture.ScalarAsync<string>("select doc ->> 'custom_metadata' from object_history where object_id = 'named'")).Should().Be("""{"n": 0, "old": true}""");
        (await fixture.ScalarAsync<string>("select doc ->> 'custom_metadata' from objects where object_id = 'named'")).Should().Be("""{"n": 1, "latest": true}""");
    }

    [Fact]
    public async Task Repeated_message_changes_nothing_and_the_server_dates_the_rest()
    {
        const string message = """{"type":"object","object_id":"dated","custom_metadata":{"a":1},"tags":["x"]}""";
        const string state = "select xmin || ' ' || (doc ->> 'created_at') || ' ' || (doc ->> 'updated_at') from objects where object_id = 'dated'";
        await fixture.MergeAsync(message);
        var first = await fixture.ScalarAsync<string>(state);
        await fixture.MergeAsync(message, message);
        (await fixture.ScalarAsync<string>(state)).Should().Be(first);
        await fixture.MergeAsync(message, """{"type":"object","object_id":"dated","custom_metadata":{"b":2}}""");
        (await fixture.ScalarAsync<bool>("select (doc ->> 'updated_at')::float8 > (doc ->> 'created_at')::float8 from objects where object_id = 'dated'"))
            .Should().BeTrue();
    }

    [Fact]
    public async Task Message_cannot_change_what_a_stored_payload_is()
    {
        var store = new NpgsqlObjectStore(fixture.DataSource, new DatabasePipeline(), UploadFolder.Open(null), TimeProvider.System, NullLogger<NpgsqlObjectStore>.Instance);
        await store.SaveAsync(new NewObjectVersion("paid", [], new MemoryStream([1, 2, 3])), CancellationToken.None);
        await fixture.MergeAsync("""{"type":"object","object_id":"paid","data_sha256":"00","object_size_bytes":9,"custom_metadata":{"a":1}}""");
        (await fixture.ScalarAsync<string>(
            "select (doc ->> 'object_size_bytes') || ' ' || length(doc ->> 'data_sha256') || ' ' || (doc #>> '{custom_metadata,a}') from objects where object_id = 'paid'"))
            .Should().Be("3 64 1");

        await fixture.MergeAsync(Version("paid", 1));
        (await fixture.ScalarAsync<bool>("select blob_id is not null from object_history where object_id = 'paid' and version = 0")).Should().BeTrue();
    }

    private static string Version(string id, int version) =>
        $$$"""{"type":"object","object_id":"{{{id}}}","version":{{{version}}},"custom_metadata":{"n":{{{version}}}}}""";
}
