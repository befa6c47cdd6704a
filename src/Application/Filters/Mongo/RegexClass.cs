using System.Globalization;
using System.Text;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Bracket expressions, shorthand classes and character escapes of PCRE, written for PostgreSQL in ASCII ranges.</summary>
internal static class RegexClass
{
    /// <summary>The content of a bracket expression for <c>\d</c> and its like; null for other letters.</summary>
    public static string? Shorthand(char letter) => letter switch
    {
        'd' => "0-9",
        'D' => @"\u0001-/:-\U0010FFFF",
        'w' => "A-Za-z0-9_",
        'W' => @"\u0001-/:-@\[-\^`{-\U0010FFFF",
        's' => @" \t\n\v\f\r",
        'S' => @"\u0001-\u0008\u000E-\u001F!-\U0010FFFF",
        'h' => @" \t",
        'v' => @"\n\v\f\r",
        _ => null,
    };

    /// <summary>One escaped character, after the backslash and <paramref name="letter"/>.</summary>
    public static string Character(string pattern, char letter, ref int position) => letter switch
    {
        'n' or 't' or 'r' or 'f' => $"\\{letter}",
        'a' => @"\u0007",
        'e' => @"\u001B",
        'x' => Hexadecimal(pattern, ref position),
        >= '1' and <= '9' or 'k' or 'g' => throw new FormatException("back-references are not served"),
        _ when char.IsAsciiLetterOrDigit(letter) => throw new FormatException($"the escape \\{letter} is not served"),
        _ => RegexTranslation.Literal(letter),
    };

    /// <summary>A bracket expression from behind its opening bracket to behind its closing one.</summary>
    public static string Translate(string pattern, ref int position)
    {
        var output = new StringBuilder("[");
        if (position < pattern.Length && pattern[position] == '^')
        {
            output.Append('^');
            position++;
        }

        var start = position;
        while (position < pattern.Length)
        {
            var c = pattern[position];
            if (c == ']' && position > start)
            {
                position++;
                return output.Append(']').ToString();
            }

            var first = Item(pattern, ref position, out var isSet);
            output.Append(first);
            AppendRangeEnd(pattern, ref position, output, isSet);
        }

        throw new FormatException("a bracket expression is not closed");
    }

    private static void AppendRangeEnd(string pattern, ref int position, StringBuilder output, bool firstIsSet)
    {
        var isRange = position + 1 < pattern.Length && pattern[position] == '-' && pattern[position + 1] != ']';
        if (!isRange)
        {
            return;
        }

        position++;
        output.Append('-').Append(Item(pattern, ref position, out var lastIsSet));
        if (firstIsSet || lastIsSet)
        {
            throw new FormatException("a range needs two characters");
        }
    }

    private static string Item(string pattern, ref int position, out bool isSet)
    {
        isSet = true;
        var rest = pattern.AsSpan(position);
        if (rest.StartsWith("[:"))
        {
            var end = pattern.IndexOf(":]", position + 2, StringComparison.Ordinal);
            var name = end < 0 ? "" : pattern[(position + 2)..end];
            position = end + 2;
            return Named(name) ?? throw new FormatException("an unknown [:class:]");
        }

        if (rest[0] == '\\' && rest.Length > 1)
        {
            position += 2;
            if (Shorthand(rest[1]) is { } set)
            {
                return set;
            }

            isSet = false;
            return rest[1] == 'b' ? @"\u0008" : Character(pattern, rest[1], ref position);
        }

        isSet = false;
        position++;
        return RegexTranslation.Literal(rest[0]);
    }

    private static string? Named(string name) => name switch
    {
        "alpha" => "A-Za-z",
        "digit" => "0-9",
        "alnum" => "A-Za-z0-9",
        "upper" => "A-Z",
        "lower" => "a-z",
        "xdigit" => "0-9A-Fa-f",
        "word" => "A-Za-z0-9_",
        "space" => @" \t\n\v\f\r",
        "blank" => @" \t",
        "punct" => @"!-/:-@\[-`{-~",
        _ => null,
    };

    /// <summary><c>\xhh</c> or <c>\x{hhhhhh}</c>; PostgreSQL's own \x takes any number of digits.</summary>
    private static string Hexadecimal(string pattern, ref int position)
    {
        var braced = position < pattern.Length && pattern[position] == '{';
        var start = braced ? position + 1 : position;
        var end = braced ? pattern.IndexOf('}', start) : Math.Min(start + 2, pattern.Length);
        if (end < 0
            || !int.TryParse(pattern.AsSpan(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is 0 or > 0x10FFFF)
        {
            throw new FormatException("a malformed \\x escape");
        }

        position = braced ? end + 1 : end;
        return $"\\U{code:X8}";
    }
}
