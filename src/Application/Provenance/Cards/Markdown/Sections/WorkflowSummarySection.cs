using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Workflow-level Summary</c>: totals and what stands out.</summary>
internal static class WorkflowSummarySection
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        var run = figures.Run;
        writer.Heading(2, "Workflow-level Summary");
        writer.Field("Total Activities", Forms.Count(run.Activities));
        writer.Field("Total Tasks", Forms.Count(run.Tasks));
        writer.Field("Status Counts", Forms.Counts(run.Statuses));
        writer.Field("Total Elapsed Workflow Time (s)", Forms.Seconds(run.Elapsed));
        foreach (var activity in run.Ranking.Slowest)
        {
            writer.Bullet($"{Inline.Code(activity.Activity)}: `{Forms.Seconds(activity.Seconds)} s`", depth: 1);
        }

        WriteResources(writer, run.Resources);
        WriteObservations(writer, figures);
    }

    private static void WriteResources(MarkdownWriter writer, ResourceFigures resources)
    {
        if (resources.IsEmpty)
        {
            return;
        }

        writer.Bullet("**Resource Totals:**");
        WriteValue(writer, "Memory Used", resources[Metric.MemoryUsed], Forms.Bytes, 1);
        WriteValue(writer, "Average CPU (%)", resources[Metric.CpuPercent], Forms.Percent, 1);
        WriteValue(writer, "CPU User (s)", resources[Metric.CpuUser], Forms.Seconds, 1);
        WriteValue(writer, "CPU System (s)", resources[Metric.CpuSystem], Forms.Seconds, 1);
        Metric[] transfers = [Metric.DiskReadBytes, Metric.DiskWriteBytes, Metric.DiskReadOps, Metric.DiskWriteOps];
        if (transfers.Any(m => resources[m] is not null))
        {
            writer.Bullet("**IO:**", depth: 1);
            WriteValue(writer, "Read", resources[Metric.DiskReadBytes], Forms.Bytes, 2);
            WriteValue(writer, "Write", resources[Metric.DiskWriteBytes], Forms.Bytes, 2);
            WriteValue(writer, "Read Ops", resources[Metric.DiskReadOps], Forms.Count, 2);
            WriteValue(writer, "Write Ops", resources[Metric.DiskWriteOps], Forms.Count, 2);
        }
    }

    private static void WriteValue(MarkdownWriter writer, string label, double? value, Func<double?, string> form, int depth)
    {
        if (value is not null)
        {
            writer.Bullet($"`{label}`: `{form(value)}`", depth);
        }
    }

    private static void WriteObservations(MarkdownWriter writer, CardFigures figures)
    {
        var slowest = figures.Run.Ranking.Slowest is [var first, ..] ? first : null;
        var heaviest = figures.Activities.Where(a => Transfer(a) > 0).MaxBy(Transfer);
        if (slowest is null && heaviest is null)
        {
            return;
        }

        writer.Bullet("**Key Observations:**");
        if (slowest is not null)
        {
            writer.Bullet($"Slowest Activity: {Inline.Code(slowest.Activity)} at `{Forms.Seconds(slowest.Seconds)} s`", depth: 1);
        }

        if (heaviest?.Content.Resources is { } io)
        {
            var read = Forms.Bytes(io[Metric.DiskReadBytes]);
            var write = Forms.Bytes(io[Metric.DiskWriteBytes]);
            writer.Bullet($"Largest IO Activity: {Inline.Code(heaviest.Name)} with Read `{read}` and Write `{write}`", depth: 1);
        }
    }

    private static double Transfer(ActivityFigures activity) =>
        (activity.Content.Resources[Metric.DiskReadBytes] ?? 0) + (activity.Content.Resources[Metric.DiskWriteBytes] ?? 0);
}
