using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary>Says how many activities a list leaves out.</summary>
internal static class MoreActivities
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        if (figures.MoreActivities > 0)
        {
            writer.Line();
            var more = Forms.Count(figures.MoreActivities);
            writer.Line($"... and {more} more activities, which start later. They count in the workflow's figures.");
        }
    }
}
