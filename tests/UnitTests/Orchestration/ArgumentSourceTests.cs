using FlowProv.Application.Orchestration.Definitions;

namespace FlowProv.UnitTests.Orchestration;

public sealed class ArgumentSourceTests
{
    private static readonly string[] Results = ["12345678901234567890", "{\"a\":1.0}", "\"x\"", "[1]"];

    [Theory]
    [InlineData("null", "[null]", "")]
    [InlineData("0", "[12345678901234567890]", "0")]
    [InlineData("[]", "[[]]", "")]
    [InlineData("[0,1]", "[[12345678901234567890,{\"a\":1.0}]]", "0,1")]
    [InlineData("[2,[3,[1]],null]", "[[\"x\",[[1],[{\"a\":1.0}]],null]]", "2,3,1")]
    public void Text_is_read_and_resolved(string text, string arguments, string positions)
    {
        var source = ArgumentSource.Parse(text);
        source.ToString().Should().Be(text);
        source.Should().Be(ArgumentSource.Parse(text));
        ArgumentSource.Arguments(source, position => Results[position]).Should().Be(arguments);
        string.Join(',', source.Positions).Should().Be(positions);
    }

    [Fact]
    public void Without_a_source_there_are_no_arguments() => ArgumentSource.Arguments(null, _ => "").Should().Be("[]");

    [Theory]
    [InlineData("{}")]
    [InlineData("[\"x\"]")]
    [InlineData("true")]
    public void Other_text_is_refused(string text) => FluentActions.Invoking(() => ArgumentSource.Parse(text)).Should().Throw<FormatException>();

    [Fact]
    public void Different_lists_differ() => ArgumentSource.Parse("[1,2]").Should().NotBe(ArgumentSource.Parse("[2,1]"));
}
