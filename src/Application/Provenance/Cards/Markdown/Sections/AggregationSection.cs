using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Aggregation Method</c>: only where some activity has more than one task.</summary>
internal static class AggregationSection
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        if (figures.Run.Tasks == figures.Run.Activities)
        {
            return;
        }

        writer.Heading(2, "Aggregation Method");
        writer.Bullet("Grouping key: `activity_id`.");
        writer.Bullet("Each grouped row may aggregate multiple task records (`n_tasks`).");
        writer.Bullet("Aggregated metrics currently include count/status/timing.");
    }
}
