using System.Collections.Immutable;
using System.Text;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>
/// The later <c>query</c> on logs: words of which one must stand in the text, <c>-word</c> or <c>!word</c> which must not, <c>+word</c> which must;
/// quotes keep words together, a backslash before a quote makes it one of the phrase.
/// </summary>
internal static class TextSearch
{
    public const int MaxLength = 200;

    public static Filter Parse(string query, FieldPath field)
    {
        var terms = Terms(query).ToList();
        var wanted = Of(terms, ' ', field);
        return FilterJoin.All([FilterJoin.Any(wanted), .. Of(terms, '+', field), .. Of(terms, '-', field).Select(part => new Not(part))]);
    }

    private static ImmutableArray<Filter> Of(List<(char Prefix, string Text)> terms, char prefix, FieldPath field) =>
        [.. terms.Where(term => term.Prefix == prefix).Select(term => new Like(field, term.Text))];

    private static IEnumerable<(char Prefix, string Text)> Terms(string query)
    {
        for (var at = 0; at < query.Length;)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var isPrefixed = query[at] is '-' or '!' or '+';
            var prefix = !isPrefixed ? ' ' : query[at] == '+' ? '+' : '-';
            at += isPrefixed ? 1 : 0;
            var text = at < query.Length && query[at] == '"' ? Phrase(query, ref at) : Word(query, ref at);
            if (text.Length > 0)
            {
                yield return (prefix, text);
            }
        }
    }

    private static string Word(string query, ref int at)
    {
        var start = at;
        while (at < query.Length && !char.IsWhiteSpace(query[at]))
        {
            at++;
        }

        return query[start..at];
    }

    /// <summary>Up to the closing quote, or to the end where there is none.</summary>
    private static string Phrase(string query, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < query.Length && query[at] != '"'; at++)
        {
            at += query[at] == '\\' && at + 1 < query.Length && query[at + 1] == '"' ? 1 : 0;
            text.Append(query[at]);
        }

        at++;
        return text.ToString();
    }
}
