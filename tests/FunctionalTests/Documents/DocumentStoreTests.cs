using System.Text;
using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Documents;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Documents;

public sealed class DocumentStoreTests(DocumentFixture fixture) : IClassFixture<DocumentFixture>
{
    private DocumentDatabase Database => fixture.Database;

    [Fact]
    public async Task Find_gives_the_document_and_a_tag_that_changes_with_each_write()
    {
        await Database.LoadTasksAsync(["""{"task_id":"a'b\" ; drop table tasks","registered_at":1,"x":null}"""]);
        const string id = "a'b\" ; drop table tasks";
        var first = await Database.Store.FindAsync(Collection.Tasks, id, default);
        await Database.ExecuteAsync("update tasks set doc = doc || '{\"x\": 2}'");
        var second = await Database.Store.FindAsync(Collection.Tasks, id, default);

        JsonDocument.Parse(first!.Json).RootElement.GetProperty("x").ValueKind.Should().Be(JsonValueKind.Null);
        Encoding.UTF8.GetString(second!.Json).Should().Contain("\"x\": 2");
        second.Tag.Should().NotBe(first.Tag);
        (await Database.Store.FindAsync(Collection.Tasks, "absent", default)).Should().BeNull();
        (await Database.Store.FindAsync(Collection.Tasks, "nul\0", default)).Should().BeNull();
    }

    [Fact]
    public async Task Workflows_without_a_date_come_last_in_both_directions()
    {
        await Database.ExecuteAsync(
            """
            insert into workflows(workflow_id, doc)
            select d ->> 'workflow_id', d from unnest(array[
                '{"workflow_id":"none2"}', '{"workflow_id":"w1","utc_timestamp":1}', '{"workflow_id":"w3","started_at":3}',
                '{"workflow_id":"none1"}', '{"workflow_id":"w2b","ended_at":2}', '{"workflow_id":"w2a","started_at":2,"ended_at":9}']::jsonb[]) d
            """);
        (await WalkAsync(new QuerySpec(Collection.Workflows) { Limit = 2 })).Should().Equal("w1", "w2a", "w2b", "w3", "none1", "none2");
        (await WalkAsync(new QuerySpec(Collection.Workflows) { Limit = 1, Order = ListOrder.Descending }))
            .Should().Equal("w3", "w2b", "w2a", "w1", "none2", "none1");
    }

    [Fact]
    public async Task Every_collection_can_be_found_listed_filtered_and_aggregated()
    {
        await Database.ExecuteAsync(
            """
            insert into agents(agent_id, doc) values ('g1', '{"agent_id":"g1","registered_at":1,"name":"n"}');
            insert into objects(object_id, version, doc)
            values ('o1', 1, '{"object_id":"o1","version":1,"created_at":1,"object_type":"dataset","custom_metadata":{"a":[{"b":1}]}}');
            insert into object_history(object_id, version, doc)
            values ('o1', 0, '{"object_id":"o1","version":0,"created_at":1}'), ('o1', 3, '{"object_id":"o1","version":3,"created_at":1}')
            """);
        (await Database.Store.JsonAsync("""{"filter":{"name":"n"}}""", Collection.Agents)).Should().Contain("g1");
        (await Database.Store.JsonAsync("""{"filter":{"custom_metadata.a.b":1,"version":{"$gte":1}}}""", Collection.Objects)).Should().Contain("o1");
        (await Database.Store.JsonAsync("""{"aggregation":[{"operator":"max","field":"version"}]}""", Collection.ObjectHistory))
            .Should().Be("""[{"max_version": 3, "_id": null}]""");
        (await WalkAsync(new QuerySpec(Collection.ObjectHistory) { Limit = 1, Sort = [new SortKey(FieldPath.Of("object_id"), true)] }))
            .Should().Equal("o1", "o1");
        var latest = await Database.Store.FindAsync(Collection.ObjectHistory, "o1", default);
        Encoding.UTF8.GetString(latest!.Json).Should().Contain("\"version\": 3");
    }

    [Fact]
    public async Task Totals_are_exact_up_to_ten_thousand()
    {
        await Database.LoadTasksAsync(Enumerable.Range(0, 10_001).Select(i => $$"""{"task_id":"{{i}}","registered_at":{{i}},"odd":{{i % 2}}}"""));
        using var all = await Database.Store.QueryAsync(Ask.Body("""{"include_total":true,"limit":1}"""), default);
        using var odd = await Database.Store.QueryAsync(Ask.Body("""{"include_total":true,"limit":1,"filter":{"odd":1}}"""), default);
        using var groups = await Database.Store.QueryAsync(
            Ask.Body("""{"include_total":true,"limit":1,"projection":["odd"],"aggregation":[{"operator":"count"}]}"""), default);
        (all.Total, all.TotalIsLowerBound).Should().Be((10_000, true));
        (odd.Total, odd.TotalIsLowerBound).Should().Be((5_000, false));
        (groups.Total, groups.Count).Should().Be((2, 1));
    }

    [Fact]
    public async Task A_stream_gives_every_row_in_order_and_may_stop_early()
    {
        await Database.LoadTasksAsync(Enumerable.Range(0, 1_250).Select(i => $$"""{"task_id":"{{i:0000}}","registered_at":{{i}}}"""));
        var ids = new List<string>();
        await foreach (var json in Database.Store.StreamAsync(Ask.Body("""{"limit":0,"sort":[{"field":"task_id","order":-1}],"projection":["task_id"]}"""), default))
        {
            ids.Add(JsonDocument.Parse(json).RootElement.GetProperty("task_id").GetString()!);
        }

        ids.Should().Equal(Enumerable.Range(0, 1_250).Reverse().Select(i => $"{i:0000}"));

        await foreach (var json in Database.Store.StreamAsync(new QuerySpec(Collection.Tasks) { Limit = 0 }, default))
        {
            break;
        }

        (await Database.Store.IdsAsync(new QuerySpec(Collection.Tasks) { Limit = 1 })).Should().Equal("0000");
    }

    [Fact]
    public async Task A_page_over_the_byte_limit_is_refused_with_advice()
    {
        await Database.LoadTasksAsync(Enumerable.Range(0, 10).Select(i => $$"""{"task_id":"{{i}}","registered_at":1,"x":"{{new string('x', 20_000)}}"}"""));
        var store = new NpgsqlDocumentStore(Database.Reader, Database.Map, new QueryLimits { MaxPageBytes = 100_000 });
        var act = () => store.QueryAsync(Ask.Body("{}"), default);
        (await act.Should().ThrowAsync<FlowProvException>().WithMessage("*limit*projection*")).Which.Kind.Should().Be(ErrorKind.TooLarge);
        (await store.IdsAsync(Ask.Body("""{"projection":["task_id"]}"""))).Should().HaveCount(10);
    }

    [Fact]
    public async Task A_slow_statement_is_stopped_and_told_as_unavailable()
    {
        var limits = new QueryLimits { StatementTimeout = TimeSpan.FromMilliseconds(400) };
        await using var source = QueryDataSource.Create(Database.ConnectionString, limits);
        await Database.ExecuteAsync(
            "insert into tasks(task_id, doc) select 's' || i, jsonb_build_object('registered_at', 1, 's', repeat('ab', 500)) from generate_series(1, 20000) i on conflict do nothing");
        var store = new NpgsqlDocumentStore(source, Database.Map, limits);
        var act = () => store.QueryAsync(Ask.Body("""{"filter":{"s":{"$regex":"(a|b|ab)*(ab|ba){50}c(?=(a|b)*c)"}}}"""), default);
        (await act.Should().ThrowAsync<FlowProvException>().WithMessage("The query took longer than 0.4 s*")).Which.Kind.Should().Be(ErrorKind.Unavailable);
    }

    [Fact]
    public async Task The_stores_connections_cannot_write()
    {
        await using var command = Database.Reader.CreateCommand("delete from tasks");
        (await FluentActions.Awaiting(() => command.ExecuteNonQueryAsync()).Should().ThrowAsync<Npgsql.PostgresException>())
            .Which.SqlState.Should().Be(Npgsql.PostgresErrorCodes.ReadOnlySqlTransaction);
    }

    [Fact]
    public async Task A_walk_sees_every_row_that_stays_once_while_others_come_and_go()
    {
        await Database.LoadTasksAsync(Enumerable.Range(0, 200).Select(i => $$"""{"task_id":"k{{i:000}}","registered_at":1,"started_at":{{i / 7}}}"""));
        var spec = Ask.Body("""{"sort":[{"field":"started_at","order":-1}],"limit":9}""");
        var seen = new List<string>();
        for (var round = 0; ; round++)
        {
            var (json, next) = await Database.Store.PageAsync(spec);
            seen.AddRange(JsonDocument.Parse(json).RootElement.EnumerateArray().Select(d => d.GetProperty("task_id").GetString()!).Where(id => id[0] == 'k'));
            if (next is null)
            {
                break;
            }

            spec = spec with { Cursor = next };
            await Database.ExecuteAsync(
                $$"""insert into tasks(task_id, doc) select 'n{{round}}-' || i, jsonb_build_object('task_id', 'n{{round}}-' || i, 'registered_at', 1, 'started_at', i * 3) from generate_series(1, 10) i""");
            await Database.ExecuteAsync($"delete from tasks where task_id like 'n{round - 1}-%'");
        }

        seen.Should().OnlyHaveUniqueItems().And.HaveCount(200);
    }

    private async Task<List<string>> WalkAsync(QuerySpec spec)
    {
        var ids = new List<string>();
        do
        {
            ids.AddRange(await Database.Store.IdsAsync(spec));
            spec = spec with { Cursor = (await Database.Store.PageAsync(spec)).Next };
        }
        while (spec.Cursor is not null);
        return ids;
    }
}
