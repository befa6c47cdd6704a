using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Per-activity Resource Usage</c>: telemetry of each activity; columns without any value are dropped.</summary>
internal static class ActivityResourceSection
{
    private const int Listed = 5;

    private static readonly (string Label, Metric Metric, MetricUnit Unit)[] Columns =
    [
        ("CPU User (s)", Metric.CpuUser, MetricUnit.Seconds),
        ("CPU System (s)", Metric.CpuSystem, MetricUnit.Seconds),
        ("CPU (%)", Metric.CpuPercent, MetricUnit.Percent),
        ("Memory Delta", Metric.MemoryUsed, MetricUnit.Bytes),
        ("Read", Metric.DiskReadBytes, MetricUnit.Bytes),
        ("Write", Metric.DiskWriteBytes, MetricUnit.Bytes),
        ("Read Ops", Metric.DiskReadOps, MetricUnit.Count),
        ("Write Ops", Metric.DiskWriteOps, MetricUnit.Count),
    ];

    private static readonly (string Title, (string Label, Metric Metric, MetricUnit Unit)[] Parts)[] Lists =
    [
        ("Most IO-heavy Activities (Read + Write)",
            [("Read", Metric.DiskReadBytes, MetricUnit.Bytes), ("Write", Metric.DiskWriteBytes, MetricUnit.Bytes)]),
        ("Most CPU-active Activities", [("CPU", Metric.CpuPercent, MetricUnit.Percent)]),
        ("Largest memory growth Activities", [("Memory Delta", Metric.MemoryUsed, MetricUnit.Bytes)]),
        ("Most network-active Activities",
            [("Sent", Metric.NetworkSent, MetricUnit.Bytes), ("Received", Metric.NetworkReceived, MetricUnit.Bytes)]),
        ("Most GPU-memory-active Activities", [("GPU Memory Delta", Metric.GpuMemory, MetricUnit.Bytes)]),
    ];

    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        var activities = figures.Activities;
        if (activities.All(a => a.Content.Resources.IsEmpty))
        {
            return;
        }

        var columns = Columns.Where(c => activities.Any(a => a.Content.Resources[c.Metric] is not null)).ToArray();
        writer.Heading(2, "Per-activity Resource Usage");
        writer.Table(
            ["Activity", "Elapsed (s)", .. columns.Select(c => c.Label)],
            activities.Select(a => (string[])
            [
                Inline.Text(a.Name), Forms.Seconds(a.Median), .. columns.Select(c => Forms.Of(c.Unit, a.Content.Resources[c.Metric])),
            ]));
        MoreActivities.Write(writer, figures);
        WriteInsights(writer, activities);
    }

    private static void WriteInsights(MarkdownWriter writer, IReadOnlyList<ActivityFigures> activities)
    {
        var lists = Lists.Select(l => (l.Title, l.Parts, Top: Top(activities, l.Parts))).Where(l => l.Top.Count > 0).ToList();
        if (lists.Count == 0)
        {
            return;
        }

        writer.Heading(3, "Interpretation & Insights");
        foreach (var (title, parts, top) in lists)
        {
            writer.Bullet($"{title}:");
            foreach (var activity in top)
            {
                var values = parts.Select(p => $"{p.Label}={Forms.Of(p.Unit, activity.Content.Resources[p.Metric])}");
                writer.Bullet($"{Inline.Code(activity.Name)}: {string.Join(", ", values)}", depth: 1);
            }
        }
    }

    private static List<ActivityFigures> Top(
        IEnumerable<ActivityFigures> activities, (string Label, Metric Metric, MetricUnit Unit)[] parts)
    {
        double Total(ActivityFigures activity) => parts.Sum(p => activity.Content.Resources[p.Metric] ?? 0);
        return [.. activities.Where(a => Total(a) > 0).OrderByDescending(Total).Take(Listed)];
    }
}
