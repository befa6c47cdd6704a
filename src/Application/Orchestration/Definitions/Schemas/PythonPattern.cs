using System.Text;
using System.Text.RegularExpressions;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>
/// A pattern of Python's <c>re</c> as .NET runs it. Patterns without lookaround and back-references run in linear time; the others backtrack
/// and have a time limit, so that no schema can hang a request.
/// </summary>
internal static class PythonPattern
{
    public const int MaxLength = 2000;

    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    /// <summary>The compiled pattern; null and a reason where there is none.</summary>
    public static Regex? Compile(string pattern, out string? error)
    {
        error = null;
        if (pattern.Length > MaxLength)
        {
            error = $"a pattern has at most {MaxLength} characters";
            return null;
        }

        var translated = Translate(pattern);
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException e)
        {
            error = e.Message;
            return null;
        }
    }

    /// <summary>Where the two dialects spell differently: named groups, and <c>\Z</c>, which in Python is the very end.</summary>
    private static string Translate(string pattern)
    {
        var text = new StringBuilder();
        for (var position = 0; position < pattern.Length; position++)
        {
            var rest = pattern.AsSpan(position);
            if (rest[0] == '\\' && rest.Length > 1)
            {
                text.Append(rest[1] == 'Z' ? @"\z" : rest[..2]);
                position++;
            }
            else if (rest.StartsWith("(?P<"))
            {
                text.Append("(?<");
                position += 3;
            }
            else if (rest.StartsWith("(?P=") && rest.IndexOf(')') is > 0 and var end)
            {
                text.Append("\\k<").Append(rest[4..end]).Append('>');
                position += end;
            }
            else
            {
                text.Append(rest[0]);
            }
        }

        return text.ToString();
    }
}
