using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Workflow Structure</c>: the activities in start order, joined by a rail.</summary>
internal static class StructureSection
{
    private const string Rail = "     │";
    private const string Arrow = "     ▼";

    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        writer.Heading(2, "Workflow Structure");
        writer.Line();
        writer.Block("text", Lines(figures));
    }

    private static IEnumerable<string> Lines(CardFigures figures)
    {
        var names = figures.Activities.Select(a => Inline.OneLine(a.Name));
        if (figures.MoreActivities > 0)
        {
            names = names.Append($"... {Forms.Count(figures.MoreActivities)} more activities");
        }

        yield return "   input";
        yield return Rail;
        yield return Arrow;
        var first = true;
        foreach (var name in names)
        {
            if (!first)
            {
                yield return Rail;
            }

            first = false;
            yield return $" {name}";
        }

        yield return Arrow;
        yield return "   output";
    }
}
