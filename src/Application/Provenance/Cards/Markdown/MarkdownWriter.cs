using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Provenance.Cards.Markdown;

/// <summary>Builds a Markdown document line by line. Arguments are finished Markdown unless a method says otherwise.</summary>
internal sealed class MarkdownWriter(CardRedaction redaction)
{
    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void Line(string markdown = "") => text.Append(markdown).Append('\n');

    public void Heading(int level, string markdown)
    {
        if (text.Length > 0 && !EndsWithBlankLine())
        {
            Line();
        }

        Line($"{new string('#', level)} {markdown}");
    }

    public void Bullet(string markdown, int depth = 0) => Line($"{Indent(depth)}- {markdown}");

    /// <summary>A labelled value, left out when it is null or empty.</summary>
    public void Field(string label, string? value, int depth = 0)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Bullet($"**{label}:** {Inline.Code(value)}", depth);
        }
    }

    /// <summary>A fenced block that holds any text, also fences.</summary>
    public void Block(string language, IEnumerable<string> lines, int depth = 0)
    {
        var content = lines.ToList();
        var fence = new string('`', Math.Max(3, content.Select(l => Inline.LongestRun(l, '`') + 1).DefaultIfEmpty(0).Max()));
        Line($"{Indent(depth)}{fence}{language}");
        foreach (var line in content)
        {
            Line(line.Length == 0 ? "" : Indent(depth) + line);
        }

        Line(Indent(depth) + fence);
    }

    /// <summary>A JSON value as YAML, with secrets replaced.</summary>
    public void Yaml(JsonElement value, int depth) => Block("yaml", YamlBlock.Lines(value, redaction), depth);

    /// <summary>A table; pipes in cells are escaped here.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(header);
        Row([.. header.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(Inline.Cell))} |");

    private bool EndsWithBlankLine() => text.Length > 1 && text[^1] == '\n' && text[^2] == '\n';

    private static string Indent(int depth) => new(' ', depth * 2);
}
