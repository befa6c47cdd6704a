using FlowProv.Application.Filters.Mongo;

namespace FlowProv.UnitTests.Filters;

public sealed class RegexPatternTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("a.c", @"a[^\n]c")]
    [InlineData("(?s)a.c", "a.c")]
    [InlineData("^a$", @"^a(?=\n?$)")]
    [InlineData(@"\bword\B", @"\yword\Y")]
    [InlineData(@"\Aa\z", @"\Aa\Z")]
    [InlineData(@"a\Z", @"a(?=\n?\Z)")]
    [InlineData(@"\d+", "[0-9]+")]
    [InlineData(@"[\w.-]", @"[A-Za-z0-9_\.\-]")]
    [InlineData("[^]a]", @"[^\]a]")]
    [InlineData("[[:alpha:][]", @"[A-Za-z\[]")]
    [InlineData("(a)(?<name>b)(?P<n2>c)(?:d)", "(?:a)(?:b)(?:c)(?:d)")]
    [InlineData("a(?=b)(?!c)(?<=a)(?<!d)", "a(?=b)(?!c)(?<=a)(?<!d)")]
    [InlineData("a*?b+?c??d{2,3}?", "a*b+c?d{2,3}")]
    [InlineData("a{,3}b{x}", @"a\{\,3\}b\{x\}")]
    [InlineData("a/b c#", @"a\/b\ c\#")]
    [InlineData(@"\x41\x{1F600}", @"\U00000041\U0001F600")]
    [InlineData(@"\.\t\n\\", @"\.\t\n\\")]
    [InlineData("a{100}", "a{100}")]
    [InlineData("", "")]
    [InlineData("a|", "a|")]
    public void Patterns_are_translated(string pattern, string expected)
    {
        var parsed = RegexPattern.TryParse(pattern, out var error);
        error.Should().BeNull();
        parsed!.Postgres.Should().Be(expected);
        parsed.Source.Should().Be(pattern);
    }

    [Theory]
    [InlineData("(?i)ab", true, "ab")]
    [InlineData("(?is)a.", true, "(?s)a.")]
    [InlineData("(?s)a.", false, "(?s)a.")]
    [InlineData("(i)ab", false, "(i)ab")]
    public void Leading_flags_are_taken_off(string pattern, bool ignoreCase, string source)
    {
        var parsed = RegexPattern.TryParse(pattern, out _)!;
        (parsed.IgnoreCase, parsed.Source).Should().Be((ignoreCase, source));
    }

    [Theory]
    [InlineData("***=abc")]
    [InlineData("***:(?i)x")]
    [InlineData("*a")]
    [InlineData("a**")]
    [InlineData("a++")]
    [InlineData("a{2}+")]
    [InlineData("^*")]
    [InlineData(@"\b+")]
    [InlineData("(?=a)*")]
    [InlineData("|*")]
    [InlineData(@"(a)\1")]
    [InlineData(@"\k<a>")]
    [InlineData(@"\g1")]
    [InlineData("(?>a)")]
    [InlineData("(?m)a")]
    [InlineData("(?x)a")]
    [InlineData("a(?i)b")]
    [InlineData("(?i:b)")]
    [InlineData("(?#c)")]
    [InlineData("(?<1>a)")]
    [InlineData("(*UTF)a")]
    [InlineData("a{101}")]
    [InlineData("a{1,101}")]
    [InlineData("a{3,2}")]
    [InlineData("a{99999999999}")]
    [InlineData("(a{2}b){3}")]
    [InlineData("((a{2}))c?(d|(e{2})){3}")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[[:nope:]]")]
    [InlineData(@"[a-\d]")]
    [InlineData(@"\p{L}")]
    [InlineData(@"\Qa\E")]
    [InlineData(@"\xZZ")]
    [InlineData(@"\x{110000}")]
    [InlineData(@"a\")]
    public void What_is_wrong_or_could_hang_is_refused(string pattern)
    {
        RegexPattern.TryParse(pattern, out var error).Should().BeNull();
        error.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Long_patterns_are_refused()
    {
        RegexPattern.TryParse(new string('a', 512), out _).Should().NotBeNull();
        RegexPattern.TryParse(new string('a', 513), out var error).Should().BeNull();
        error.Should().Contain("512");
    }
}
