using System.Text.Json;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Object Artifacts Summary</c>: totals, and the newest objects of each type; left out without objects.</summary>
internal static class ObjectSection
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        var objects = figures.Objects;
        if (objects.Total == 0)
        {
            return;
        }

        writer.Heading(2, "Object Artifacts Summary");
        writer.Table(["Metric", "Value"], Rows(objects));
        writer.Heading(3, "Object Details by Type");
        foreach (var type in objects.Newest.GroupBy(o => o.Type, StringComparer.Ordinal))
        {
            writer.Bullet($"**{Title(type.Key)}:**");
            foreach (var detail in type)
            {
                WriteObject(writer, detail);
            }
        }
    }

    private static IEnumerable<string[]> Rows(ObjectFigures objects) =>
    [
        ["Total Objects", Forms.Count(objects.Total)],
        ["By Type", Inline.Text(Forms.Counts(objects.ByType))],
        ["By Storage", Inline.Text(Forms.Counts(objects.ByStorage))],
        ["Task-linked Objects", Forms.Count(objects.TaskLinked)],
        ["Workflow-linked Objects", Forms.Count(objects.WorkflowLinked)],
        ["Max Version", Forms.Count(objects.MaxVersion)],
        ["Total Size", Forms.Bytes(objects.Sizes?.Total)],
        ["Average Size", Forms.Bytes(objects.Sizes?.Average)],
        ["Max Size", Forms.Bytes(objects.Sizes?.Maximum)],
    ];

    private static string Title(string type) => type switch
    {
        "dataset" => "Datasets",
        "ml_model" => "Models",
        _ => Inline.Text(type),
    };

    private static void WriteObject(MarkdownWriter writer, ObjectDetail detail)
    {
        var document = detail.Document;
        double? size = document.TryGetProperty("object_size_bytes", out var bytes) && bytes.ValueKind == JsonValueKind.Number
            ? bytes.GetDouble()
            : null;
        var facts = $"version=`{detail.Version}`, storage=`{detail.Storage}`, size=`{Forms.Bytes(size)}`";
        writer.Bullet($"{Inline.Code(detail.Id)} ({facts})", depth: 1);
        writer.Bullet($"task_id: {Inline.Code(Text(document, "task_id"))}", depth: 2);
        writer.Bullet($"workflow_id: {Inline.Code(Text(document, "workflow_id"))}", depth: 2);
        writer.Bullet($"timestamp: `{Forms.Time(detail.CreatedAt)}`", depth: 2);
        writer.Bullet($"sha256: {Inline.Code(Text(document, "data_sha256"))}", depth: 2);
        if (document.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array && tags.GetArrayLength() > 0)
        {
            var words = tags.EnumerateArray().Take(CardLimits.Names).Select(t => Inline.Code(Word(t)));
            writer.Bullet($"tags: {string.Join(", ", words)}", depth: 2);
        }

        if (document.TryGetProperty("custom_metadata", out var metadata)
            && metadata.ValueKind == JsonValueKind.Object
            && metadata.EnumerateObject().Any())
        {
            writer.Bullet("custom_metadata:", depth: 2);
            writer.Yaml(metadata, depth: 3);
        }
    }

    private static string Text(JsonElement document, string name) =>
        document.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Word(value) : Forms.Nothing;

    private static string Word(JsonElement value) => Measuring.Excerpt.Of(CardRedaction.Text(value.ToString()));
}
