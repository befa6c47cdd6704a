using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Per Activity Details</c>: fields, tags and hosts of each activity, and what stands out.</summary>
internal static class ActivitySection
{
    private const int Richest = 3;
    private const int Widest = 5;

    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        writer.Heading(2, "Per Activity Details");
        foreach (var activity in figures.Activities)
        {
            WriteActivity(writer, activity);
        }

        MoreActivities.Write(writer, figures);
        WriteInsights(writer, figures.Activities);
    }

    private static void WriteActivity(MarkdownWriter writer, ActivityFigures activity)
    {
        var (tasks, content) = (activity.Timing.Tasks, activity.Content);
        writer.Bullet($"**{Inline.Text(activity.Name)}**{(tasks > 1 ? $" (`n={tasks}`)" : "")}");
        WriteNames(writer, "Subtype", content.Subtypes);
        WriteNames(writer, "Tag", content.Tags);
        FieldLines.Write(writer, "Used", content.Used, tasks > 1);
        FieldLines.Write(writer, "Generated", content.Generated, tasks > 1);
        WriteHosts(writer, content);
    }

    private static void WriteNames(MarkdownWriter writer, string label, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            writer.Bullet($"{label}{(names.Count > 1 ? "s" : "")}: {string.Join(", ", names.Select(Inline.Code))}", depth: 1);
        }
    }

    private static void WriteHosts(MarkdownWriter writer, ActivityContent content)
    {
        if (content.Hosts.Count == 0)
        {
            return;
        }

        writer.Bullet("Hosts:", depth: 1);
        foreach (var host in content.Hosts)
        {
            writer.Bullet($"{Inline.Code(host.Name)}: {Forms.Count(host.Count)} task(s)", depth: 2);
        }

        if (content.HostCount > content.Hosts.Count)
        {
            writer.Bullet($"... and {Forms.Count(content.HostCount - content.Hosts.Count)} more hosts", depth: 2);
        }
    }

    private static void WriteInsights(MarkdownWriter writer, IReadOnlyList<ActivityFigures> activities)
    {
        var used = RichestIn(activities, a => a.Content.Used.FieldCount);
        var generated = RichestIn(activities, a => a.Content.Generated.FieldCount);
        var ranges = Ranges(activities).OrderByDescending(r => r.Range).Take(Widest);
        var widest = string.Join(", ", ranges.Select(r => $"{Inline.Code(r.Name)} (range={Forms.Number(r.Range)})"));
        if (used.Length + generated.Length + widest.Length == 0)
        {
            return;
        }

        writer.Heading(3, "Interpretation & Insights");
        WriteInsight(writer, "Activities with richest **used** metadata", used);
        WriteInsight(writer, "Activities with richest **generated** metadata", generated);
        WriteInsight(writer, "Highest numeric variability fields", widest);
    }

    private static void WriteInsight(MarkdownWriter writer, string label, string list)
    {
        if (list.Length > 0)
        {
            writer.Bullet($"{label}: {list}");
        }
    }

    private static string RichestIn(IEnumerable<ActivityFigures> activities, Func<ActivityFigures, long> count) => string.Join(
        ", ",
        activities.Where(a => count(a) > 0).OrderByDescending(count).Take(Richest)
            .Select(a => $"{Inline.Code(a.Name)} ({Forms.Count(count(a))} fields)"));

    private static IEnumerable<(string Name, double Range)> Ranges(IEnumerable<ActivityFigures> activities) =>
        from activity in activities
        from region in new[] { ("used", activity.Content.Used), ("generated", activity.Content.Generated) }
        from field in region.Item2.Fields
        let numbers = field.Numbers
        where numbers is { Range: > 0 }
        select ($"{activity.Name}:{region.Item1}.{field.Path}", numbers.Range);
}
