using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>The card of a real run against a naive computation from its messages.</summary>
public sealed class RealCardTests : IAsyncLifetime
{
    private const string Id = "100f3b2d-798f-4676-96c2-b561acbc77b3";

    private readonly List<JsonObject> tasks = Messages.Tasks(Id);
    private CardDatabase database = null!;
    private CardFigures figures = null!;

    public async Task InitializeAsync()
    {
        database = await CardDatabase.CreateAsync();
        await database.AddWorkflowAsync(Messages.Workflow(Id));
        foreach (var task in tasks)
        {
            await database.AddTaskAsync(task);
        }

        figures = await database.FiguresAsync(Id);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public void Run_counts_all_tasks_and_spans_them()
    {
        figures.Run.Tasks.Should().Be(14).And.Be(tasks.Count);
        figures.Run.StartedAt.Should().Be(tasks.Min(t => (double)t["started_at"]!));
        figures.Run.EndedAt.Should().Be(tasks.Max(t => (double?)t["ended_at"]));
        figures.Run.Statuses.Should().Equal(new NameCount("ERROR", 1), new NameCount("FINISHED", 13));
    }

    [Fact]
    public void Activities_come_by_first_start_with_their_times()
    {
        var expected = tasks.GroupBy(t => (string)t["activity_id"]!).OrderBy(g => g.Min(t => (double)t["started_at"]!)).ToList();
        figures.Activities.Select(a => a.Name).Should().Equal(expected.Select(g => g.Key));
        foreach (var (activity, group) in figures.Activities.Zip(expected))
        {
            var elapsed = group.Select(NaiveFigures.Elapsed).OfType<double>().ToList();
            activity.Timing.Tasks.Should().Be(group.Count());
            activity.Timing.FirstStart.Should().Be(group.Min(t => (double)t["started_at"]!));
            activity.Timing.LastEnd.Should().Be(group.Max(t => (double?)t["ended_at"]));
            activity.Median.Should().Be(NaiveFigures.Quantile(elapsed, 0.5));
            activity.Timing.Elapsed?.Maximum.Should().Be(elapsed.Max());
            activity.Timing.Elapsed?.Sum.Should().BeApproximately(elapsed.Sum(), 1e-9);
            activity.Timing.Elapsed?.Average.Should().BeApproximately(elapsed.Average(), 1e-9);
        }
    }

    [Fact]
    public void Telemetry_is_the_sum_of_positive_differences()
    {
        figures.Run.Resources.Samples.Should().Be(10);
        Check(figures.Run.Resources, tasks);
        foreach (var activity in figures.Activities)
        {
            Check(activity.Content.Resources, [.. tasks.Where(t => (string)t["activity_id"]! == activity.Name)]);
        }
    }

    [Fact]
    public void Field_statistics_cover_every_task()
    {
        var activity = figures.Activities.Single(a => a.Name == "train_and_validate");
        var group = tasks.Where(t => (string)t["activity_id"]! == activity.Name).ToList();
        foreach (var (region, name) in new[] { (activity.Content.Used, "used"), (activity.Content.Generated, "generated") })
        {
            var values = group.SelectMany(t => NaiveFigures.Flatten(t[name])).ToLookup(f => f.Path, f => f.Value);
            region.Fields.Select(f => f.Path).Should().Equal(values.Select(v => v.Key).Order(StringComparer.Ordinal));
            foreach (var field in region.Fields.Where(f => f.Numbers is not null))
            {
                var numbers = values[field.Path].Select(v => (double)v!).ToList();
                field.Presence.Should().Be(100.0 * numbers.Count / group.Count);
                field.Numbers.Should().Be(new NumberFigures(
                    numbers.Min(), NaiveFigures.Quantile(numbers, 0.5)!.Value, NaiveFigures.Quantile(numbers, 0.95)!.Value, numbers.Max(), false));
            }
        }

        Field(activity.Content.Used, "layers").Shapes.Should().NotBeEmpty();
        Field(activity.Content.Used, "dataset_id").Texts.Should().Equal(new NameCount("ds_120", 6));
        Field(activity.Content.Generated, "history").Lengths.Should().Be(new LengthFigures(3, 8));
    }

    [Fact]
    public async Task Card_is_the_golden_one()
    {
        var card = await database.CardAsync(Id);
        card.Should().Be(await File.ReadAllTextAsync(SampleFiles.PathOf("cards/toy_grid_search.md")));
    }

    [Fact]
    public async Task Card_shows_nothing_of_the_machine_environment_or_settings()
    {
        var card = await database.CardAsync(Id);
        card.Should().NotContain("C.UTF-8").And.NotContain("settings_path");
    }

    private static FieldFigures Field(RegionFigures region, string path) => region.Fields.Single(f => f.Path == path);

    private static void Check(ResourceFigures resources, List<JsonObject> group)
    {
        foreach (var metric in MetricCatalogue.All.Where(m => !m.Path.StartsWith("gpu", StringComparison.Ordinal)))
        {
            var expected = metric.Kind switch
            {
                MetricKind.Sum => NaiveFigures.Sum(group, metric.Path),
                MetricKind.Mean => NaiveFigures.Mean(group, metric.Path),
                _ => NaiveFigures.Peak(group, metric.Path) is { } peak && peak > 0 ? peak : null,
            };
            if (expected is null)
            {
                resources[metric.Metric].Should().BeNull(metric.Path);
            }
            else
            {
                resources[metric.Metric].Should().BeApproximately(expected.Value, 1e-6, metric.Path);
            }
        }
    }
}
