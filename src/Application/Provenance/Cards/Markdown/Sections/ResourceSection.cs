using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Workflow-level Resource Usage</c>: telemetry over all tasks; left out without any.</summary>
internal static class ResourceSection
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        var resources = figures.Run.Resources;
        if (resources.IsEmpty)
        {
            return;
        }

        writer.Heading(2, "Workflow-level Resource Usage");
        writer.Table(["Metric", "Value"], Rows(resources));
        WriteInsights(writer, resources);
    }

    private static IEnumerable<string[]> Rows(ResourceFigures resources) => MetricCatalogue.All
        .Where(d => resources[d.Metric] is not null)
        .Select(d => new[] { d.Label, Forms.Of(d.Unit, resources[d.Metric]) })
        .Prepend(["Telemetry Samples (task start/end pairs)", Forms.Count(resources.Samples)]);

    private static void WriteInsights(MarkdownWriter writer, ResourceFigures r)
    {
        var lines = Insights(r).ToList();
        if (lines.Count > 0)
        {
            writer.Heading(3, "Interpretation & Insights");
            lines.ForEach(line => writer.Bullet(line));
        }
    }

    private static IEnumerable<string> Insights(ResourceFigures r)
    {
        if (r[Metric.CpuPercent] is { } cpu)
        {
            yield return $"CPU-heavy period (avg delta): `{Forms.Percent(cpu)}`.";
        }

        if (r[Metric.MemoryUsed] is not null || r[Metric.PeakRss] is not null)
        {
            yield return $"Memory pressure (delta): `{Forms.Bytes(r[Metric.MemoryUsed])}`; peak RSS: `{Forms.Bytes(r[Metric.PeakRss])}`.";
        }

        if (r[Metric.DiskReadBytes] is not null || r[Metric.DiskWriteBytes] is not null)
        {
            yield return $"Disk IO pressure: read `{Forms.Bytes(r[Metric.DiskReadBytes])}`, write `{Forms.Bytes(r[Metric.DiskWriteBytes])}`.";
        }

        if (r[Metric.NetworkSent] is not null || r[Metric.NetworkReceived] is not null)
        {
            yield return $"Network movement: sent `{Forms.Bytes(r[Metric.NetworkSent])}`, received `{Forms.Bytes(r[Metric.NetworkReceived])}`.";
        }

        if (r[Metric.ProcessCpuUser] is not null || r[Metric.ProcessCpuSystem] is not null)
        {
            var (user, system) = (Forms.Seconds(r[Metric.ProcessCpuUser]), Forms.Seconds(r[Metric.ProcessCpuSystem]));
            yield return $"Process-level pressure: cpu_user_delta=`{user}`, cpu_system_delta=`{system}`.";
        }
    }
}
