using System.Text.Json;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown.Sections;

/// <summary><c>## Summary</c>: what the workflow's document says, and when it ran.</summary>
internal static class SummarySection
{
    public static void Write(MarkdownWriter writer, CardFigures figures)
    {
        var workflow = figures.Workflow;
        var run = figures.Run;
        writer.Heading(2, "Summary");
        writer.Field("Workflow Name", Text(workflow, "name"));
        writer.Field("Workflow ID", Text(workflow, "workflow_id"));
        writer.Field("Campaign ID", Text(workflow, "campaign_id"));
        writer.Field("Execution Start (UTC)", run.StartedAt is null ? null : Forms.Time(run.StartedAt));
        writer.Field("Execution End (UTC)", run.EndedAt is null ? null : Forms.Time(run.EndedAt));
        writer.Field("Total Elapsed (s)", run.Elapsed is null ? null : Forms.Seconds(run.Elapsed));
        writer.Field("User", Text(workflow, "user"));
        writer.Field("System Name", Text(workflow, "sys_name"));
        writer.Field("Environment ID", Text(workflow, "environment_id"));
        writer.Field("Workflow Subtype", Text(workflow, "subtype"));
        WriteRepository(writer, workflow);
        WriteYaml(writer, "Workflow Used", workflow, "used");
        WriteYaml(writer, "Workflow Generated", workflow, "generated");
        WriteYaml(writer, "Workflow Custom Metadata", workflow, "custom_metadata");
    }

    private static void WriteRepository(MarkdownWriter writer, JsonElement workflow)
    {
        if (workflow.TryGetProperty("code_repository", out var repository) && repository.ValueKind == JsonValueKind.Object)
        {
            string[] parts = ["branch", "short_sha", "dirty"];
            var known = parts.Select(name => (name, value: Text(repository, name))).Where(p => p.value is not null);
            writer.Field("Code Repository", string.Join(", ", known.Select(p => $"{p.name}={p.value}")));
            writer.Field("Git Remote", WithoutPassword(Text(repository, "remote")));
        }
    }

    private static void WriteYaml(MarkdownWriter writer, string label, JsonElement workflow, string name)
    {
        if (workflow.TryGetProperty(name, out var value) && !IsEmpty(value))
        {
            writer.Bullet($"**{label}:**");
            writer.Yaml(value, depth: 1);
        }
    }

    private static string? Text(JsonElement holder, string name) =>
        !holder.TryGetProperty(name, out var value) || IsEmpty(value) ? null
        : value.ValueKind != JsonValueKind.String ? Measuring.Excerpt.Of(value.GetRawText())
        : Measuring.Excerpt.Of(CardRedaction.Text(value.GetString()!));

    // https://name:token@host is a usual form of a remote.
    private static string? WithoutPassword(string? remote) =>
        Uri.TryCreate(remote, UriKind.Absolute, out var uri) && uri.UserInfo.Contains(':', StringComparison.Ordinal)
            ? remote!.Replace(uri.UserInfo, CardRedaction.Mark, StringComparison.Ordinal)
            : remote;

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => value.GetString()!.Length == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };
}
