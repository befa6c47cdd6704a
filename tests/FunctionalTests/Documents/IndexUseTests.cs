using FlowProv.Application.Filters;
using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Documents;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Documents;

/// <summary>The plans of the main shapes over 50,000 tasks: what is asked often must be a range of an index.</summary>
public sealed class IndexUseTests(IndexUseTests.Fixture fixture) : IClassFixture<IndexUseTests.Fixture>
{
    [Theory]
    [InlineData("""{"filter":{"used.epoch":77}}""", "ix_tasks_used")]
    [InlineData("""{"filter":{"used.epoch":77,"used.nested.name":"n13"}}""", "ix_tasks_used")]
    [InlineData("""{"filter":{"used.nested.name":{"$in":["n13","n14"]}},"limit":1000}""", "ix_tasks_used")]
    [InlineData("""{"filter":{"used.nested":{"name":"n13","even":false}}}""", "ix_tasks_used")]
    [InlineData("""{"filter":{"$or":[{"used.epoch":77},{"generated.loss":0.5}]}}""", "ix_tasks_generated")]
    [InlineData("""{"filter":{"generated.loss":-0.25}}""", "ix_tasks_generated")]
    [InlineData("""{"filter":{"tags":"tag77"}}""", "ix_tasks_tags")]
    public async Task Equality_in_a_region_asks_its_index(string body, string index)
    {
        var plan = await fixture.ExplainAsync(Ask.Body(body));
        plan.Should().Contain($"Bitmap Index Scan on {index}").And.NotContain("Seq Scan");
    }

    [Theory]
    [InlineData("""{}""", "ix_tasks_listed_at_task_id")]
    [InlineData("""{"order":"desc"}""", "ix_tasks_listed_at_task_id")]
    [InlineData("""{"filter":{"workflow_id":"w7"}}""", "ix_tasks_workflow_id_listed_at_task_id")]
    [InlineData("""{"filter":{"campaign_id":"c1"},"order":"desc"}""", "ix_tasks_campaign_id_listed_at_task_id")]
    [InlineData("""{"filter":{"status":"ERROR"}}""", "ix_tasks_status_listed_at_task_id")]
    [InlineData("""{"sort":[{"field":"started_at","order":1}]}""", "ix_tasks_started_at_task_id")]
    [InlineData("""{"sort":[{"field":"started_at","order":-1}]}""", "ix_tasks_started_at_task_id")]
    [InlineData("""{"sort":[{"field":"ended_at","order":-1}]}""", "ix_tasks_ended_at_task_id")]
    [InlineData("""{"filter":{"workflow_id":"w7"},"sort":[{"field":"started_at","order":-1}]}""", "ix_tasks_workflow_id_started_at_task_id")]
    [InlineData("""{"filter":{"started_at":{"$gte":"2025-06-15T15:06:40","$lt":1750003600}},"sort":[{"field":"started_at"}]}""", "ix_tasks_started_at_task_id")]
    [InlineData("""{"sort":[{"field":"task_id"}]}""", "pk_tasks")]
    [InlineData("""{"filter":{"task_id":"t00077"}}""", "pk_tasks")]
    public async Task Lists_and_sorts_read_an_index_in_order(string body, string index)
    {
        var plan = await fixture.ExplainAsync(Ask.Body(body));
        plan.Should().MatchRegex($"Index Scan (Backward )?using {index} ").And.NotContain("Seq Scan").And.NotContain("Incremental");
        if (!body.Contains("\"task_id\":", StringComparison.Ordinal))
        {
            plan.Should().NotContain("Sort");
        }
    }

    [Theory]
    [InlineData("""{"sort":[{"field":"started_at","order":1}],"limit":1}""", "(ROW(started_at, task_id) > ROW(")]
    [InlineData("""{"sort":[{"field":"started_at","order":-1}],"limit":1}""", "(ROW(started_at, task_id) < ROW(")]
    [InlineData("""{"limit":1}""", "(ROW(listed_at, task_id) > ROW(")]
    [InlineData("""{"limit":1,"order":"desc"}""", "(ROW(listed_at, task_id) < ROW(")]
    [InlineData("""{"limit":1,"filter":{"workflow_id":"w7"}}""", "(ROW(listed_at, task_id) > ROW(")]
    [InlineData("""{"sort":[{"field":"task_id"}],"limit":1}""", "Index Cond: (task_id > ")]
    public async Task A_deep_page_starts_inside_the_index(string body, string condition)
    {
        var spec = Ask.Body(body);
        // Past the tasks without started_at, which come first in ascending order.
        for (var page = 0; page < 12; page++)
        {
            spec = spec with { Cursor = (await fixture.Database.Store.PageAsync(spec with { Limit = 100 })).Next };
        }

        var plan = await fixture.ExplainAsync(spec);
        plan.Should().Contain(condition).And.NotContain("Filter:").And.NotContain("Sort").And.NotContain("Seq Scan");
    }

    [Fact]
    public async Task A_page_among_the_nulls_is_a_range_too()
    {
        var spec = Ask.Body("""{"sort":[{"field":"started_at"}],"limit":3}""");
        spec = spec with { Cursor = (await fixture.Database.Store.PageAsync(spec)).Next };
        var plan = await fixture.ExplainAsync(spec);
        plan.Should().Contain("Index Cond: ((started_at IS NULL) AND (task_id > ").And.NotContain("Filter:").And.NotContain("Sort");
    }

    [Fact]
    public async Task An_anchored_pattern_on_a_column_uses_its_index()
    {
        var plan = await fixture.ExplainAsync(Ask.Body("""{"filter":{"activity_id":{"$regex":"^rare"}}}"""));
        plan.Should().Contain("ix_tasks_activity_id_listed_at_task_id").And.Contain("activity_id >= 'rare'").And.NotContain("Seq Scan");
    }

    public sealed class Fixture : IAsyncLifetime
    {
        public DocumentDatabase Database { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Database = await DocumentDatabase.CreateAsync();
            await Database.ExecuteAsync(
                """
                insert into tasks(task_id, doc)
                select 't' || lpad(i::text, 5, '0'), jsonb_strip_nulls(jsonb_build_object(
                    'task_id', 't' || lpad(i::text, 5, '0'), 'workflow_id', 'w' || i % 100, 'campaign_id', 'c' || i % 200,
                    'activity_id', case when i % 5000 = 0 then 'rare' || i else 'train' || i % 7 end,
                    'status', case when i % 1000 = 0 then 'ERROR' else 'FINISHED' end, 'registered_at', 1760000000 + i,
                    'started_at', case when i % 50 > 0 then 1750000000 + i * 0.5 end, 'ended_at', 1750000001 + i * 0.5,
                    'used', jsonb_build_object('epoch', i % 5000, 'nested', jsonb_build_object('name', 'n' || i % 3000, 'even', i % 2 = 0)),
                    'generated', jsonb_build_object('loss', round((i % 4000) / 1000.0 - 2, 3)),
                    'tags', jsonb_build_array('all', 'tag' || i % 2000)))
                from generate_series(1, 50000) i
                """);
            // Vacuum also empties the GIN indexes' lists of pending entries, whose length is part of the planner's price.
            await Database.ExecuteAsync("vacuum (analyze) tasks");
        }

        public async Task DisposeAsync() => await Database.DisposeAsync();

        internal async Task<string> ExplainAsync(QuerySpec spec)
        {
            var query = new PageQuery(spec, Database.Map[Collection.Tasks]);
            var sql = new SqlText();
            sql.Append($"explain ");
            query.Write(sql, query.Phases().First(), spec.Limit);
            await using var connection = await Database.Reader.OpenConnectionAsync();
            await using var batch = connection.CreateBatch();
            batch.BatchCommands.Add(sql.ToBatchCommand());
            await using var rows = await batch.ExecuteReaderAsync();
            var plan = new List<string>();
            while (await rows.ReadAsync())
            {
                plan.Add(rows.GetString(0));
            }

            return string.Join('\n', plan);
        }
    }
}
