using System.Text.Json.Nodes;
using FlowProv.Domain.Shared;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Documents;

/// <summary>Contract 3.5.</summary>
public sealed class AggregationTests(DocumentFixture fixture) : IClassFixture<DocumentFixture>, IAsyncLifetime
{
    private DocumentDatabase Database => fixture.Database;

    public Task InitializeAsync() => Database.LoadTasksAsync(
    [
        """{"task_id":"1","registered_at":1,"activity_id":"train","started_at":1750000000.5,"used":{"epoch":1},"generated":{"loss":0.5},"mixed":true}""",
        """{"task_id":"2","registered_at":2,"activity_id":"train","started_at":1750000002.25,"used":{"epoch":2},"generated":{"loss":0.25},"mixed":"text"}""",
        """{"task_id":"3","registered_at":3,"activity_id":"load","used":{"epoch":2.0},"generated":{"loss":"none"},"mixed":{"a":1}}""",
        """{"task_id":"4","registered_at":4,"used":{"epoch":null},"mixed":[1]}""",
        """{"task_id":"5","registered_at":5,"mixed":3}""",
    ]);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(
        """{"aggregation":[{"operator":"avg","field":"generated.loss"},{"operator":"max","field":"started_at"}]}""",
        """[{"avg_generated_loss": 0.375, "max_started_at": 1750000002.25, "_id": null}]""")]
    [InlineData(
        """{"projection":["activity_id"],"aggregation":[{"operator":"sum","field":"used.epoch"},{"operator":"count"}]}""",
        """[{"sum_used_epoch": 0, "count": 2, "activity_id": null}, {"sum_used_epoch": 2.0, "count": 1, "activity_id": "load"}, {"sum_used_epoch": 3, "count": 2, "activity_id": "train"}]""")]
    [InlineData(
        """{"projection":["used.epoch"],"aggregation":[{"operator":"min","field":"generated.loss"}]}""",
        """[{"min_generated_loss": null, "used_epoch": null}, {"min_generated_loss": 0.5, "used_epoch": 1}, {"min_generated_loss": 0.25, "used_epoch": 2}]""")]
    [InlineData("""{"aggregation":[]}""", """[{"_id": null}]""")]
    [InlineData("""{"aggregation":[],"projection":["activity_id"]}""", """[{"activity_id": null}, {"activity_id": "load"}, {"activity_id": "train"}]""")]
    [InlineData("""{"aggregation":[{"operator":"count"}],"filter":{"status":"none"}}""", "[]")]
    [InlineData(
        """{"aggregation":[{"operator":"min","field":"mixed"},{"operator":"max","field":"mixed"},{"operator":"count","field":"generated.loss"}]}""",
        """[{"min_mixed": 3, "max_mixed": true, "count_generated_loss": 3, "_id": null}]""")]
    [InlineData(
        """{"aggregation":[{"operator":"max","field":"mixed"}],"filter":{"mixed":{"$nin":[true,[1]]}}}""",
        """[{"max_mixed": {"a": 1}, "_id": null}]""")]
    [InlineData(
        """{"aggregation":[{"operator":"avg","field":"activity_id"},{"operator":"sum","field":"activity_id"},{"operator":"min","field":"activity_id"}]}""",
        """[{"avg_activity_id": null, "sum_activity_id": 0, "min_activity_id": "load", "_id": null}]""")]
    [InlineData(
        """{"aggregation":[{"operator":"avg","field":"started_at"},{"operator":"sum","field":"absent"},{"operator":"avg","field":"absent"}]}""",
        """[{"avg_started_at": 1750000001.375, "sum_absent": 0, "avg_absent": null, "_id": null}]""")]
    public async Task Figures_have_the_names_and_values_of_the_contract(string body, string expected) =>
        (await Database.Store.JsonAsync(body)).Replace("2.0,", "2,", StringComparison.Ordinal)
            .Should().Be(expected.Replace("2.0,", "2,", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"field":"avg_generated_loss","order":-1}""", "train", 1)]
    [InlineData("""{"field":"_id","order":-1}""", "train", 1)]
    [InlineData("""{"field":"activity_id","order":-1}""", "train", 1)]
    [InlineData("""{"field":"started_at","order":-1}""", null, 1)]
    public async Task Sort_names_output_fields_and_limit_counts_groups(string sort, string? first, int limit)
    {
        var json = await Database.Store.JsonAsync(
            $$"""{"projection":["activity_id"],"aggregation":[{"operator":"avg","field":"generated.loss"}],"sort":[{{sort}}],"limit":{{limit}}}""");
        json.Should().EndWith(first is null ? "\"activity_id\": null}]" : $"\"activity_id\": \"{first}\"}}]").And.StartWith("[{").And.NotContain("}, {");
    }

    [Theory]
    [InlineData("""{"projection":["mixed"],"aggregation":[{"operator":"count"}]}""")]
    [InlineData("""{"projection":["activity_id"],"aggregation":[{"operator":"count"}],"sort":[{"field":"count","order":-1}]}""")]
    [InlineData("""{"projection":["mixed"],"aggregation":[{"operator":"max","field":"used.epoch"}],"sort":[{"field":"max_used_epoch"},{"field":"_id","order":-1}]}""")]
    [InlineData("""{"aggregation":[{"operator":"count"}]}""")]
    public async Task A_walk_by_cursor_sees_each_group_once_in_order(string body)
    {
        // Keys that are equal for longer than texts are compared.
        await Database.ExecuteAsync(
            "insert into tasks(task_id, doc) select id, jsonb_build_object('task_id', id, 'registered_at', 9, 'mixed', repeat('x', 5000) || id) from unnest('{6,7,8}'::text[]) id");
        var whole = await Database.Store.JsonAsync(body);
        foreach (var limit in new[] { 1, 2, 3 })
        {
            var pages = new List<string>();
            var spec = Ask.Body(body) with { Limit = limit };
            do
            {
                var (json, next) = await Database.Store.PageAsync(spec);
                pages.Add(json[1..^1]);
                spec = spec with { Cursor = next };
            }
            while (spec.Cursor is not null);

            $"[{string.Join(", ", pages)}]".Should().Be(whole);
        }
    }

    [Theory]
    [InlineData("""{"projection":["mixed"],"aggregation":[{"operator":"avg","field":"used.epoch"}],"limit":1}""")]
    [InlineData("""{"projection":["activity_id"],"aggregation":[{"operator":"count"}],"limit":1}""")]
    [InlineData("""{"limit":1}""")]
    public async Task A_cursor_of_other_groups_is_refused(string other)
    {
        var (_, next) = await Database.Store.PageAsync(Ask.Body("""{"projection":["mixed"],"aggregation":[{"operator":"count"}],"limit":1}"""));
        next.Should().NotBeNull();
        var misuse = () => Database.Store.PageAsync(Ask.Body(other) with { Cursor = next });
        (await misuse.Should().ThrowAsync<FlowProvException>()).Which.Kind.Should().Be(ErrorKind.Invalid);
    }

    [Fact]
    public async Task The_same_figure_twice_is_told_once() =>
        (await Database.Store.JsonAsync("""{"aggregation":[{"operator":"max","field":"used.epoch"},{"operator":"max","field":"used.epoch"}]}"""))
            .Should().Be("""[{"max_used_epoch": 2.0, "_id": null}]""");

    [Fact]
    public async Task Figure_beyond_a_double_is_null()
    {
        await Database.LoadTasksAsync(["""{"task_id":"1","registered_at":1,"x":1.7e308,"y":-1e308}""", """{"task_id":"2","registered_at":1,"x":1.7e308,"y":1e308}"""]);
        string[] operators = ["sum", "max"];
        var figures = operators.SelectMany(op => new[] { $$"""{"operator":"{{op}}","field":"x"}""", $$"""{"operator":"{{op}}","field":"y"}""" });

        var row = JsonNode.Parse(await Database.Store.JsonAsync($$"""{"aggregation":[{{string.Join(',', figures)}}],"sort":[{"field":"sum_x"}]}"""))![0]!;

        row["sum_x"].Should().BeNull();
        (row["sum_y"]!.GetValue<double>(), row["max_x"]!.GetValue<double>(), row["max_y"]!.GetValue<double>()).Should().Be((0, 1.7e308, 1e308));
    }
}
