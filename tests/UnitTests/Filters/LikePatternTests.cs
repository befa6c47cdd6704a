using FlowProv.Application.Filters;

namespace FlowProv.UnitTests.Filters;

public sealed class LikePatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("%", "", true)]
    [InlineData("%%", "abc", true)]
    [InlineData("a", "A", true)]
    [InlineData("a", "ab", false)]
    [InlineData("%b%", "abc", true)]
    [InlineData("%b", "abc", false)]
    [InlineData("a%c", "abbc", true)]
    [InlineData("a%bc", "abcbc", true)]
    [InlineData("_", "", false)]
    [InlineData("_", "é", true)]
    [InlineData("_", "😀", true)]
    [InlineData("__", "😀", false)]
    [InlineData("a_c", "a\nc", true)]
    [InlineData("\\%", "\\x", true)]
    [InlineData("\\_", "_", false)]
    [InlineData("É%", "éa", true)]
    [InlineData("%a%a%", "aba", true)]
    [InlineData("%a%a%", "ab", false)]
    public void Percent_is_any_text_and_underscore_any_character(string pattern, string text, bool expected) =>
        new LikePattern(pattern).Matches(text).Should().Be(expected);
}
