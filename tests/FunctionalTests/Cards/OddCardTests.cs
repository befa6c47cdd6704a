using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>Workflows without tasks, with tasks that lack everything, and with far too many activities.</summary>
public sealed class OddCardTests : IAsyncLifetime
{
    private CardDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await CardDatabase.CreateAsync();
        await database.AddWorkflowAsync(JsonNode.Parse("""{"workflow_id":"w"}""")!);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Unknown_workflow_has_no_figures() => (await database.FindAsync("nope")).Should().BeNull();

    [Fact]
    public async Task Workflow_without_tasks_has_a_card() => (await database.CardAsync("w")).Should().Contain("**Total Activities:** `0`");

    [Fact]
    public async Task Task_without_anything_counts_as_unknown()
    {
        await database.AddTaskAsync(JsonNode.Parse("""{"task_id":"t","workflow_id":"w","registered_at":1}""")!);
        await database.AddTaskAsync(JsonNode.Parse("""
            {"task_id":"u","workflow_id":"w","registered_at":1,"activity_id":"","status":"","used":null,"generated":[1],"tags":"x","hostname":{"a":1},
             "telemetry_at_start":7,"telemetry_at_end":{"cpu":[1],"process":"x","gpu":[]}}
            """)!);
        var figures = await database.FiguresAsync("w");
        figures.Activities.Single().Name.Should().Be("unknown");
        figures.Run.Statuses.Should().Equal(new NameCount("UNKNOWN", 2));
        figures.Run.Elapsed.Should().BeNull();
    }

    [Fact]
    public async Task End_before_start_and_times_beyond_all_measure_have_no_elapsed()
    {
        await database.AddTaskAsync(JsonNode.Parse("""{"task_id":"t","workflow_id":"w","started_at":10,"ended_at":9}""")!);
        await database.AddTaskAsync(JsonNode.Parse("""{"task_id":"u","workflow_id":"w","started_at":-1.7e308,"ended_at":1.7e308}""")!);
        await database.AddTaskAsync(JsonNode.Parse("""{"task_id":"v","workflow_id":"w","started_at":5,"ended_at":7}""")!);
        (await database.FiguresAsync("w")).Activities.Single().Timing.Elapsed.Should().Be(new ElapsedFigures(2, 2, 2, 2));
        (await database.CardAsync("w")).Should().NotContain("Infinity").And.NotContain("NaN");
    }

    [Fact]
    public async Task Every_activity_counts_but_only_the_first_are_detailed()
    {
        await database.ExecuteAsync("""
            insert into tasks(task_id, doc)
            select 't' || i, jsonb_build_object('workflow_id', 'w', 'activity_id', 'activity ' || i, 'started_at', 5000 - i, 'ended_at', 5000 - i + i / 1000.0,
                'status', 'S' || i % 30, 'used', jsonb_build_object('x', i),
                'telemetry_at_start', '{"cpu": {"percent_all": 1}}'::jsonb, 'telemetry_at_end', '{"cpu": {"percent_all": 2}}'::jsonb)
            from generate_series(1, 5000) as i
            """);
        var figures = await database.FiguresAsync("w");
        figures.Run.Activities.Should().Be(5000);
        figures.Run.Resources.Samples.Should().Be(5000);
        figures.Run.Ranking.Slowest[0].Activity.Should().Be("activity 5000");
        figures.Run.Statuses.Sum(s => s.Count).Should().Be(5000);
        figures.Activities.Should().HaveCount(CardLimits.Activities);
        figures.Activities[0].Name.Should().Be("activity 5000");

        var card = await database.CardAsync("w");
        card.Length.Should().BeLessThan(200_000);
        card.Should().Contain("and 4,800 more activities");
    }

    [Fact]
    public async Task Same_data_give_the_same_card()
    {
        await database.ExecuteAsync("""
            insert into tasks(task_id, doc)
            select 't' || i, jsonb_build_object('workflow_id', 'w', 'activity_id', 'a' || i % 3, 'started_at', i, 'hostname', 'h' || i % 17,
                'used', jsonb_build_object('x', i * 0.1, 'name', 'n' || i % 50, 'list', jsonb_build_array(i % 4, 2)))
            from generate_series(1, 500) as i
            """);
        (await database.CardAsync("w")).Should().Be(await database.CardAsync("w"));
    }
}
