namespace FlowProv.Application.Filters.Mongo;

/// <summary>
/// A pattern as $regex takes it (PCRE: unanchored, case-sensitive, a dot stops at line ends), checked for what could hang a server,
/// and its translation to PostgreSQL's regular expressions. Every class is spelt out in ASCII, as PCRE has it, so that a column
/// and a jsonpath match alike whatever the database's locale.
/// </summary>
public sealed class RegexPattern
{
    /// <summary>The longest accepted pattern, in characters.</summary>
    public const int MaxLength = 512;

    /// <summary>The greatest accepted number in a counted repeat.</summary>
    public const int MaxRepeat = 100;

    private RegexPattern(string source, bool ignoreCase, string postgres)
    {
        Source = source;
        IgnoreCase = ignoreCase;
        Postgres = postgres;
    }

    /// <summary>The pattern as it came, less the flag that is <see cref="IgnoreCase"/>.</summary>
    public string Source { get; }

    /// <summary>Whether the pattern began with <c>(?i)</c>.</summary>
    public bool IgnoreCase { get; }

    /// <summary>The pattern for PostgreSQL, to be used without newline-sensitive matching (jsonpath flag "s").</summary>
    public string Postgres { get; }

    /// <summary>Reads a pattern; null and a reason when it is wrong or not served.</summary>
    public static RegexPattern? TryParse(string pattern, out string? error)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        error = null;
        try
        {
            if (pattern.Length > MaxLength)
            {
                throw new FormatException($"a pattern has at most {MaxLength} characters");
            }

            var (flags, body) = SplitFlags(pattern);
            var dotAll = flags.Contains('s', StringComparison.Ordinal);
            var postgres = new RegexTranslation(body, dotAll).Translate();
            return new RegexPattern(dotAll ? $"(?s){body}" : body, flags.Contains('i', StringComparison.Ordinal), postgres);
        }
        catch (FormatException e)
        {
            error = e.Message;
            return null;
        }
    }

    private static (string Flags, string Body) SplitFlags(string pattern)
    {
        var end = pattern.IndexOf(')', StringComparison.Ordinal);
        if (!pattern.StartsWith("(?", StringComparison.Ordinal) || end < 0)
        {
            return ("", pattern);
        }

        var flags = pattern[2..end];
        return flags.Length > 0 && flags.All(c => c is 'i' or 's') ? (flags, pattern[(end + 1)..]) : ("", pattern);
    }
}
