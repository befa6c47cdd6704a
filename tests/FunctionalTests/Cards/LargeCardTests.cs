using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>Classes here measure what the process allocates, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(LargeCardTests), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(LargeCardTests))]
public sealed class LargeCardTests : IAsyncLifetime
{
    private const int Tasks = 100_000;
    private const long Megabyte = 1 << 20;

    private CardDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await CardDatabase.CreateAsync();
        await database.AddWorkflowAsync(JsonNode.Parse("""{"workflow_id":"w","name":"large"}""")!);
        await database.ExecuteAsync("""
            insert into tasks(task_id, doc)
            select 't' || i, jsonb_build_object('workflow_id', 'w', 'activity_id', 'a' || i % 10, 'started_at', i, 'ended_at', i + i % 1000,
                'status', case i % 100 when 0 then 'ERROR' else 'FINISHED' end, 'hostname', 'node' || i % 40,
                'used', jsonb_build_object('i', i, 'path', '/data/in/' || i, 'kind', 'k' || i % 7, 'layers', '[16, 8]'::jsonb),
                'generated', jsonb_build_object('loss', i / 10.0),
                'telemetry_at_start', '{"cpu": {"times_avg": {"user": 1}, "percent_per_cpu": [1, 2, 3, 4]}, "process": {"memory": {"rss": 5}}}'::jsonb,
                'telemetry_at_end', jsonb_build_object('cpu', jsonb_build_object('times_avg', jsonb_build_object('user', 1.5)),
                    'process', jsonb_build_object('memory', jsonb_build_object('rss', i))))
            from generate_series(1, 100000) as i
            """);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Hundred_thousand_tasks_are_all_counted_in_bounded_memory()
    {
        await database.FindAsync("nope");
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var figures = await database.FiguresAsync("w");
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        allocated.Should().BeLessThan(96 * Megabyte, "values and names are kept, documents are not");
        figures.Run.Tasks.Should().Be(Tasks);
        figures.Run.Statuses.Should().Equal(new NameCount("ERROR", 1000), new NameCount("FINISHED", 99_000));
        figures.Run.Resources[Metric.CpuUser].Should().Be(50_000);
        figures.Run.Resources[Metric.PeakRss].Should().Be(Tasks);
        figures.Activities.Should().HaveCount(10).And.OnlyContain(a => a.Timing.Tasks == 10_000);
        var first = figures.Activities.Single(a => a.Name == "a1");
        first.Median.Should().Be(496);
        first.Content.Hosts.Should().HaveCount(4).And.OnlyContain(h => h.Count == 2500);
        var fields = first.Content.Used.Fields.ToDictionary(f => f.Path);
        fields["i"].Numbers.Should().Be(new NumberFigures(1, 49_996, 1 + (0.95 * 99_990), 99_991, false));
        fields["path"].Texts.Should().Equal(new NameCount("/data/in/1", 1), new NameCount("/data/in/10001", 1), new NameCount("/data/in/1001", 1));
        fields["layers"].Shapes.Should().Equal(new NameCount("[16, 8]", 10_000));
    }
}
