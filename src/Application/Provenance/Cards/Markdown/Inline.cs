using System.Globalization;
using System.Text;

namespace FlowProv.Application.Provenance.Cards.Markdown;

/// <summary>Makes any text inert in one line of Markdown, in tables too.</summary>
internal static class Inline
{
    /// <summary>A code span; nothing in it is markup, and it never ends early.</summary>
    public static string Code(string text)
    {
        var line = OneLine(text).Trim(' ');
        if (line.Length == 0)
        {
            return "` `";
        }

        var fence = new string('`', LongestRun(line, '`') + 1);
        var pad = line[0] == '`' || line[^1] == '`' ? " " : "";
        return $"{fence}{pad}{line}{pad}{fence}";
    }

    /// <summary>Plain text with markup characters escaped.</summary>
    public static string Text(string text)
    {
        var line = OneLine(text).Trim(' ');
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A table cell that holds finished Markdown.</summary>
    public static string Cell(string markdown) => markdown.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Line ends and other control characters spelt out.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsControl))
        {
            return text;
        }

        var line = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\t' => line.Append("\\t"),
                _ when IsControl(c) => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => line.Append(c),
            };
        }

        return line.ToString();
    }

    public static int LongestRun(string text, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Line and paragraph separators, and marks that turn the direction of what follows, count as control characters.
    private static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static bool IsMarkup(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '&' or '~' or '$' => true,
        '_' => i == 0 || i == line.Length - 1 || !char.IsLetterOrDigit(line[i - 1]) || !char.IsLetterOrDigit(line[i + 1]),
        '#' or '+' or '-' or '=' => i == 0,
        _ => false,
    };
}
