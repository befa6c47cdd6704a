using System.Buffers;
using System.Globalization;
using System.Text;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>One walk over a PCRE pattern that checks it and writes it for PostgreSQL. Failures are <see cref="FormatException"/>s.</summary>
internal sealed class RegexTranslation(string pattern, bool dotAll)
{
    private static readonly SearchValues<char> Word = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly StringBuilder output = new();
    private readonly Stack<Group> groups = new();
    private int position;
    private Last last = Last.Nothing;
    private bool lastHasCount;

    private enum Last
    {
        Nothing,
        Atom,
        Assertion,
        Quantifier,
    }

    public string Translate()
    {
        groups.Push(new Group(IsAssertion: false));
        while (position < pattern.Length)
        {
            Step(pattern[position]);
        }

        return groups.Count == 1 ? output.ToString() : throw new FormatException("a group is not closed");
    }

    private void Step(char c)
    {
        switch (c)
        {
            case '\\':
                Escape();
                break;
            case '[':
                position++;
                Atom(RegexClass.Translate(pattern, ref position));
                break;
            case '(':
                OpenGroup();
                break;
            case ')':
                CloseGroup();
                break;
            case '|':
                output.Append('|');
                last = Last.Nothing;
                position++;
                break;
            case '.':
                position++;
                Atom(dotAll ? "." : @"[^\n]");
                break;
            case '^':
                Assertion("^", 1);
                break;
            case '$':
                Assertion(@"(?=\n?$)", 1);
                break;
            case '*' or '+' or '?':
                position++;
                Quantifier(c.ToString(), isCounted: false);
                break;
            case '{' when TryCount(out var count):
                Quantifier(count, isCounted: true);
                break;
            default:
                position++;
                Atom(Literal(c));
                break;
        }
    }

    /// <summary>A character that means itself, whatever it means in PostgreSQL.</summary>
    internal static string Literal(char c) => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && !char.IsControl(c) ? $"\\{c}" : c.ToString();

    private void Atom(string text)
    {
        output.Append(text);
        last = Last.Atom;
        lastHasCount = false;
    }

    private void Assertion(string text, int length)
    {
        output.Append(text);
        last = Last.Assertion;
        position += length;
    }

    private void Escape()
    {
        if (position + 1 == pattern.Length)
        {
            throw new FormatException("a pattern must not end in a backslash");
        }

        var c = pattern[position + 1];
        var assertion = c switch { 'b' => @"\y", 'B' => @"\Y", 'A' => @"\A", 'z' => @"\Z", 'Z' => @"(?=\n?\Z)", _ => null };
        if (assertion is not null)
        {
            Assertion(assertion, 2);
            return;
        }

        position += 2;
        Atom(c == 'N' ? @"[^\n]" : RegexClass.Shorthand(c) is { } set ? $"[{set}]" : RegexClass.Character(pattern, c, ref position));
    }

    private void OpenGroup()
    {
        var rest = pattern.AsSpan(position);
        if (rest.StartsWith("(?"))
        {
            var name = GroupName(rest);
            var open = name > 0 ? "(?:" : rest switch
            {
                _ when rest.StartsWith("(?:") => "(?:",
                _ when rest.StartsWith("(?=") => "(?=",
                _ when rest.StartsWith("(?!") => "(?!",
                _ when rest.StartsWith("(?<=") => "(?<=",
                _ when rest.StartsWith("(?<!") => "(?<!",
                _ => throw new FormatException("of the (?…) groups only (?:…), lookaround and a leading (?i) or (?s) are served"),
            };
            output.Append(open);
            groups.Push(new Group(IsAssertion: open != "(?:"));
            position += name > 0 ? name : open.Length;
        }
        else if (rest.StartsWith("(*"))
        {
            throw new FormatException("(*…) verbs are not served");
        }
        else
        {
            // Without back-references a captured group is a plain one, and cheaper.
            output.Append("(?:");
            groups.Push(new Group(IsAssertion: false));
            position++;
        }

        last = Last.Nothing;
    }

    /// <summary>The length of the head of a named group, or 0.</summary>
    private static int GroupName(ReadOnlySpan<char> rest)
    {
        var head = rest.StartsWith("(?P<") ? 4 : rest.StartsWith("(?<") ? 3 : 0;
        if (head == 0 || head == rest.Length || !(char.IsAsciiLetter(rest[head]) || rest[head] == '_'))
        {
            return 0;
        }

        var length = rest[head..].IndexOfAnyExcept(Word);
        return length > 0 && rest[head + length] == '>' ? head + length + 1 : 0;
    }

    private void CloseGroup()
    {
        if (groups.Count == 1)
        {
            throw new FormatException("a closing parenthesis has no opening one");
        }

        var group = groups.Pop();
        groups.Peek().HasCount |= group.HasCount;
        output.Append(')');
        position++;
        last = group.IsAssertion ? Last.Assertion : Last.Atom;
        lastHasCount = group.HasCount;
    }

    private void Quantifier(string text, bool isCounted)
    {
        if (last != Last.Atom)
        {
            throw new FormatException(last == Last.Quantifier
                ? "possessive and doubled quantifiers are not served"
                : "a quantifier has nothing to repeat");
        }

        if (isCounted && lastHasCount)
        {
            throw new FormatException("counted repeats must not be nested");
        }

        groups.Peek().HasCount |= isCounted;
        output.Append(text);
        last = Last.Quantifier;
        // Laziness changes what a match covers, never whether there is one.
        position += position < pattern.Length && pattern[position] == '?' ? 1 : 0;
    }

    /// <summary><c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; other braces are literal.</summary>
    private bool TryCount(out string count)
    {
        count = "";
        var end = pattern.IndexOf('}', position);
        if (end < 0)
        {
            return false;
        }

        var parts = pattern[(position + 1)..end].Split(',');
        if (parts.Length > 2 || parts[0].Length == 0 || parts.Any(part => !part.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var least = CountOf(parts[0]);
        if (parts.Length == 2 && parts[1].Length > 0 && CountOf(parts[1]) < least)
        {
            throw new FormatException("the numbers of a counted repeat are out of order");
        }

        count = pattern[position..(end + 1)];
        position = end + 1;
        return true;
    }

    private static int CountOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= RegexPattern.MaxRepeat
            ? count
            : throw new FormatException($"a counted repeat goes up to {RegexPattern.MaxRepeat}");

    private sealed record Group(bool IsAssertion)
    {
        public bool HasCount { get; set; }
    }
}
