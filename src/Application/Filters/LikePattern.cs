using System.Text;

namespace FlowProv.Application.Filters;

/// <summary>A pattern of SQL's LIKE, case aside, in which the backslash is nothing special.</summary>
internal sealed class LikePattern(string pattern)
{
    private static readonly Rune AnyText = new('%');
    private static readonly Rune AnyOne = new('_');

    private readonly Rune[] pattern = Fold(pattern);

    public bool Matches(string text)
    {
        var runes = Fold(text);
        var (at, inPattern) = (0, 0);
        var (resumeAt, resumeInPattern) = (0, -1);
        while (at < runes.Length)
        {
            if (inPattern < pattern.Length && pattern[inPattern] == AnyText)
            {
                (resumeAt, resumeInPattern) = (at, ++inPattern);
            }
            else if (inPattern < pattern.Length && (pattern[inPattern] == AnyOne || pattern[inPattern] == runes[at]))
            {
                at++;
                inPattern++;
            }
            else if (resumeInPattern >= 0)
            {
                // The last % takes one character more.
                (at, inPattern) = (++resumeAt, resumeInPattern);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(inPattern).IndexOfAnyExcept(AnyText) < 0;
    }

    private static Rune[] Fold(string text) => [.. text.EnumerateRunes().Select(Rune.ToLowerInvariant)];
}
