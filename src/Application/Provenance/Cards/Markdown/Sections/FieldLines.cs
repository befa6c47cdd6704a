using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary>The fields of used or generated: values of a single task, statistics of several.</summary>
internal static class FieldLines
{
    public static void Write(MarkdownWriter writer, string label, RegionFigures region, bool aggregated)
    {
        if (region.Fields.Count == 0)
        {
            return;
        }

        writer.Bullet($"{label}{(aggregated ? " (aggregated)" : "")}:", depth: 1);
        foreach (var field in region.Fields)
        {
            var name = Inline.Code(Measuring.Excerpt.Of(field.Path));
            writer.Bullet($"{name}: {(aggregated ? Statistics(field) : Inline.Code(field.SingleValue ?? "null"))}", depth: 2);
        }

        if (region.FieldCount > region.Fields.Count)
        {
            writer.Bullet($"... and {Forms.Count(region.FieldCount - region.Fields.Count)} more fields", depth: 2);
        }
    }

    private static string Statistics(FieldFigures field)
    {
        var parts = new List<string> { $"presence={Forms.Percent(field.Presence)}", $"type={Kind(field)}" };
        if (field.Numbers is { } n)
        {
            var about = n.Estimated ? "~" : "";
            parts.Add($"min={Forms.Number(n.Minimum)}");
            parts.Add($"p50={about}{Forms.Number(n.Median)}");
            parts.Add($"p95={about}{Forms.Number(n.Percentile95)}");
            parts.Add($"max={Forms.Number(n.Maximum)}");
        }

        if (field.Texts.Count > 0)
        {
            parts.Add($"top_values={Names(field.Texts)}");
        }

        if (field.Shapes.Count > 0)
        {
            parts.Add($"top_shapes={Names(field.Shapes)}");
        }

        if (field.Lengths is { } lengths)
        {
            parts.Add($"items={lengths.Minimum}..{lengths.Maximum}");
        }

        return string.Join("; ", parts);
    }

    private static string Kind(FieldFigures field)
    {
        string?[] kinds =
        [
            field.Numbers is null ? null : "numeric",
            field.Texts.Count == 0 ? null : "scalar/categorical",
            field.Shapes.Count == 0 ? null : "shape",
            field.Lengths is null ? null : "list",
        ];
        return string.Join("+", kinds.OfType<string>().DefaultIfEmpty("null"));
    }

    private static string Names(IEnumerable<NameCount> names) =>
        string.Join(", ", names.Select(n => $"{Inline.Code(n.Name)} ({Forms.Count(n.Count)})"));
}
