using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace FlowProv.FunctionalTests.Ingest;

/// <summary>Alone, since memory is the whole process's.</summary>
[CollectionDefinition(nameof(LargeBodyTests), DisableParallelization = true)]
[Collection(nameof(LargeBodyTests))]
public sealed class LargeBodyTests(ApiFixture fixture, ITestOutputHelper output) : ApiTest(fixture), IClassFixture<ApiFixture>
{
    private const int Messages = 100_000;

    /// <summary>A body of 120 MB is taken as it comes; client and server share this process, so its memory bounds both. Only what lives is counted:
    /// how much waits to be collected is the collector's choice.</summary>
    [Fact]
    public async Task Hundred_thousand_messages_are_taken_in_flat_memory()
    {
        long peak = 0;
        var started = DateTime.UtcNow;
        using var content = new StreamContent(new MessageStream(Messages, new string('x', 900), () => peak = Math.Max(peak, Living())));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var response = await Client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
        var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        report["summary"]!["successful"]!.GetValue<int>().Should().Be(Messages);
        peak.Should().BePositive();
        (peak - before).Should().BeLessThan(60_000_000);
        output.WriteLine($"{Messages / (DateTime.UtcNow - started).TotalSeconds:F0} messages/s, {(peak - before) / 1e6:F0} MB above {before / 1e6:F0} MB");
    }

    private static long Living()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
