using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Timing Report</c>: one row an activity, and what stands out.</summary>
internal static class TimingSection
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        writer.Heading(2, "Timing Report");
        writer.Line("Rows are sorted by **First Started At** (ascending).");
        writer.Line();
        writer.Table(
            ["Activity", "Status Counts", "First Started At", "Last Ended At", "Median Elapsed (s)"],
            figures.Activities.Select(Row));
        MoreActivities.Write(writer, figures);
        WriteInsights(writer, figures.Run.Ranking);
    }

    private static string[] Row(ActivityFigures activity) =>
    [
        Inline.Text(activity.Name),
        Inline.Text(Forms.Counts(activity.Statuses)),
        Forms.Time(activity.Timing.FirstStart),
        Forms.Time(activity.Timing.LastEnd),
        Forms.Seconds(activity.Median),
    ];

    private static void WriteInsights(MarkdownWriter writer, MedianRanking ranking)
    {
        writer.Heading(3, "Interpretation & Insights");
        if (ranking.Slowest.Count == 0)
        {
            writer.Bullet("No valid elapsed timings were available.");
            return;
        }

        writer.Bullet($"Slowest activities: {List(ranking.Slowest)}");
        writer.Bullet($"Fastest activities: {List(ranking.Fastest)}");
        if (ranking.Outliers is { } outliers)
        {
            var more = ranking.OutlierCount - outliers.Count;
            var rest = more > 0 ? $" and {Forms.Count(more)} more" : "";
            writer.Bullet($"Timing outliers (IQR rule): {(outliers.Count == 0 ? "none detected" : List(outliers))}{rest}.");
        }
    }

    private static string List(IEnumerable<ActivityMedian> activities) =>
        string.Join(", ", activities.Select(a => $"{Inline.Code(a.Activity)} ({Forms.Seconds(a.Seconds)}s)"));
}
