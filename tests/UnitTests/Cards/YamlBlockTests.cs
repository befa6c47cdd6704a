using System.Text.Json;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Markdown;
using YamlDotNet.RepresentationModel;

namespace FlowProv.UnitTests.Cards;

public class YamlBlockTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("No")]
    [InlineData("1.0")]
    [InlineData("0x1F")]
    [InlineData("~")]
    [InlineData("- item")]
    [InlineData("a: b")]
    [InlineData("# comment")]
    [InlineData("{x}")]
    [InlineData("two\nlines")]
    [InlineData("")]
    [InlineData(" padded ")]
    [InlineData("2026-01-01")]
    [InlineData("quote\" and \\ slash")]
    [InlineData("```")]
    public void Text_that_looks_like_something_else_is_quoted(string text)
    {
        var scalar = (YamlScalarNode)Parse(new { value = text }).Children[new YamlScalarNode("value")];
        scalar.Value.Should().Be(text);
        scalar.Style.Should().Be(YamlDotNet.Core.ScalarStyle.DoubleQuoted);
    }

    [Fact]
    public void Words_and_numbers_are_plain() => Lines("""{"name":"adam","lr":0.001,"big":12345678901234567890,"on":true,"none":null}""")
        .Should().Equal("name: adam", "lr: 0.001", "big: 12345678901234567890", "\"on\": true", "none: null");

    [Fact]
    public void Nesting_is_kept() => Lines("""{"a":{"b":[1,"x",[]],"c":{}},"d":[{"e":1}]}""").Should().Equal(
        "a:", "  b:", "  - 1", "  - x", "  - []", "  c: {}", "d:", "- e: 1");

    [Fact]
    public void Secrets_are_replaced_under_their_key_and_by_their_look()
    {
        var text = string.Join('\n', Lines("""{"api_key":{"x":"abc"},"list":["sk-abcdefghijklmnop1234"],"max_tokens":5}"""));
        text.Should().Be("api_key: REDACTED\nlist: [REDACTED]\nmax_tokens: 5");
    }

    [Fact]
    public void Long_block_says_how_much_is_left_out()
    {
        var lines = YamlBlock.Lines(JsonSerializer.SerializeToElement(Enumerable.Range(0, 1000).ToDictionary(i => $"k{i}", i => i)), CardSamples.Redaction).ToList();
        lines.Should().HaveCount(CardLimits.YamlLines + 1);
        lines[^1].Should().Be("# 800 more lines");
    }

    private static string[] Lines(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. YamlBlock.Lines(document.RootElement, CardSamples.Redaction)];
    }

    private static YamlMappingNode Parse<T>(T value)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(string.Join('\n', YamlBlock.Lines(JsonSerializer.SerializeToElement(value), CardSamples.Redaction))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
