using System.Text.Json.Nodes;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>Our figures against the lines of the card that the original made of the same tasks.</summary>
public sealed class ObservedCardTests : IAsyncLifetime
{
    private const string Id = "wf_00000";

    private readonly JsonNode observed =
        JsonNode.Parse(File.ReadAllText(SampleFiles.PathOf("flowcept/observed_responses_v1.0.3.json")))!;

    private CardDatabase database = null!;
    private string[] original = null!;
    private string[] card = null!;

    public async Task InitializeAsync()
    {
        original = OriginalCard().Split('\n');
        database = await CardDatabase.CreateAsync();
        await database.AddWorkflowAsync(JsonNode.Parse($$"""{"workflow_id":"{{Id}}","name":"demo","campaign_id":"camp_0","user":"u"}""")!);
        foreach (var task in observed["seed_tasks"]!.AsArray())
        {
            await database.AddTaskAsync(ToMilliseconds(task!.AsObject()));
        }

        // The task m1 of the original's run: two partial messages, merged.
        await database.AddTaskAsync(JsonNode.Parse("""
            {"task_id":"m1","workflow_id":"wf_00000","activity_id":"mm","started_at":1750000000.5,"ended_at":1750000003.25,"status":"FINISHED",
             "used":{"a":1,"c":3},"generated":{"b":2,"n":{"y":2}},"registered_at":1750000000.6}
            """)!);
        card = (await database.CardAsync(Id)).Split('\n');
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("- **Status Counts:**")]
    [InlineData("- **Total Activities:**")]
    [InlineData("| Telemetry Samples")]
    [InlineData("| CPU User Time Delta (s)")]
    [InlineData("| CPU System Time Delta (s)")]
    [InlineData("| Average CPU (%) Delta")]
    [InlineData("| Memory Used Delta")]
    [InlineData("- CPU-heavy period")]
    [InlineData("- Timing outliers (IQR rule): none")]
    [InlineData("- Activities with richest **used**")]
    public void Line_is_the_same(string start) => Single(card, start).Should().Be(Single(original, start));

    [Fact]
    public void Timing_rows_are_the_same()
    {
        var expected = Table(original, "| Activity | Status Counts ");
        expected.Should().HaveCount(6);
        Table(card, "| Activity | Status Counts ").Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Resource_rows_are_the_same_but_for_values_that_are_nothing()
    {
        var expected = Table(original, "| Activity | Elapsed (s) ").Select(row => row.Replace("| 0.000 ", "| - ", StringComparison.Ordinal));
        Table(card, "| Activity | Elapsed (s) ").Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Numeric_statistics_are_the_same()
    {
        var expected = original.Where(line => line.Contains("type=numeric", StringComparison.Ordinal)).Select(line => line.Trim()).ToList();
        expected.Should().HaveCount(15);
        card.Select(line => line.Trim()).Should().Contain(expected);
    }

    // The original's store cuts times to milliseconds, which shows in the third decimal of its figures.
    private static JsonObject ToMilliseconds(JsonObject task)
    {
        task["started_at"] = Math.Floor((double)task["started_at"]! * 1000) / 1000;
        task["ended_at"] = Math.Floor((double)task["ended_at"]! * 1000) / 1000;
        return task;
    }

    private string OriginalCard() => (string)observed["responses"]!.AsArray()
        .Single(r => (string)r!["path"]! == $"/api/v1/workflows/{Id}/reports/workflow-card/download")!["text"]!;

    private static string Single(string[] lines, string start) => lines.First(line => line.StartsWith(start, StringComparison.Ordinal));

    private static List<string> Table(string[] lines, string header) =>
        [.. lines.SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))];
}
