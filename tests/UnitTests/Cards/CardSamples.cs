using System.Text.Json;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Cards;

/// <summary>Figures for the renderer, made by hand.</summary>
internal static class CardSamples
{
    private static readonly ResourceFigures NoResources = new(0, new Dictionary<Metric, double>());
    private static readonly RegionFigures NoFields = new([], 0);

    public static CardRedaction Redaction { get; } = new(new RedactionOptions());

    public static CardFigures Empty() => new(
        Json("""{"workflow_id":"w"}"""),
        new RunFigures(0, 0, null, null, [], new MedianRanking([], [], null, 0), NoResources),
        [],
        new ObjectFigures(0, [], [], 0, 0, null, null, []));

    /// <summary>Every section, with names and values that try to break out of Markdown.</summary>
    public static CardFigures Hostile()
    {
        const string name = "a|b`c\n# <img src=x>";
        var resources = new ResourceFigures(2, new Dictionary<Metric, double>
        {
            [Metric.CpuUser] = 4.24,
            [Metric.CpuPercent] = 61.13,
            [Metric.MemoryUsed] = 49_638_540,
            [Metric.DiskReadBytes] = 2048,
            [Metric.DiskReadOps] = 2031,
            [Metric.NetworkSent] = 10,
            [Metric.PeakRss] = 1 << 20,
        });
        var median = new ActivityMedian(name, 1.18);
        return new CardFigures(
            Json("""
                {"name":"Demo *x* <b>","workflow_id":"w1","campaign_id":"c`1","user":"","sys_name":"Linux",
                 "code_repository":{"branch":"dev","short_sha":"ad8f4df","dirty":"dirty","remote":"https://me:pw@host/x.git"},
                 "used":{"text":"```\nyes","n":1,"secret_key":"x"},"generated":{},"custom_metadata":{"flag":"true"}}
                """),
            new RunFigures(1234, 202, 1_750_000_000, 1_750_000_060.5, [new NameCount("FINISHED", 1234)],
                new MedianRanking([median], [median], [median], 12), resources),
            [Aggregated(name, resources), Single()],
            Objects());
    }

    private static ActivityFigures Aggregated(string name, ResourceFigures resources) => new(
        new ActivityTiming(name, 1233, 1_750_000_000, 1_750_000_060.5, new ElapsedFigures(10, 1.2, 1.18, 3)),
        [new NameCount("FIN|SHED", 1233)],
        new ActivityContent(
            ["learning", "x"], [], [new NameCount("node1", 1200)], 34,
            new RegionFigures(
                [
                    new FieldFigures("lr|x", 50, null, new NumberFigures(0.0001, 0.5, 0.9, 1, true), [new NameCount("a|`b", 2)], [], null),
                    new FieldFigures("shape", 100, null, null, [], [new NameCount("[16, 8]", 3)], new LengthFigures(9, 12)),
                ],
                20),
            NoFields,
            resources));

    private static ActivityFigures Single() => new(
        new ActivityTiming("_last_", 1, null, null, null),
        [new NameCount("UNKNOWN", 1)],
        new ActivityContent(
            [], ["t1", "t|2"], [], 0, NoFields, new RegionFigures([new FieldFigures("out", 100, "/data/<x>", null, [], [], null)], 1), NoResources));

    private static ObjectFigures Objects() => new(
        3, [new NameCount("ml_model", 3)], [new NameCount("in_object", 3)], 2, 3, 2, new SizeFigures(6953, 2317.67, 4198),
        [
            new ObjectDetail("o|1", "ml_model", 2, "in_object", 1_750_000_001, Json("""
                {"object_size_bytes":4198,"task_id":"t1","workflow_id":"w1","data_sha256":"ab12","tags":["best"],"custom_metadata":{"password":"x","loss":0.1}}
                """)),
            new ObjectDetail("o2", "odd <type>", 0, "unknown", 1_750_000_000, Json("{}")),
        ]);

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
