using FlowProv.Application.Provenance.Cards.Markdown;

namespace FlowProv.UnitTests.Cards;

public class InlineTests
{
    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("<script>alert(1)</script>", "`<script>alert(1)</script>`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("``x", "``` ``x ```")]
    [InlineData("two\nlines\r\n\tand", @"`two\nlines\r\n\tand`")]
    [InlineData("", "` `")]
    [InlineData("left\u202Eright", @"`left\u202eright`")]
    public void Code_holds_any_text_in_one_line(string text, string expected) => Inline.Code(text).Should().Be(expected);

    [Theory]
    [InlineData("train_and_validate", "train_and_validate")]
    [InlineData("_private_", @"\_private\_")]
    [InlineData("*bold* [link](x) <b>&amp;", @"\*bold\* \[link\](x) \<b\>\&amp;")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("a\nb", @"a\\nb")]
    public void Text_is_no_markup(string text, string expected) => Inline.Text(text).Should().Be(expected);

    [Fact]
    public void Cell_does_not_end_at_a_pipe() => Inline.Cell(Inline.Code("a|b")).Should().Be(@"`a\|b`");

    [Fact]
    public void Table_keeps_its_columns_whatever_the_cells_hold()
    {
        var writer = new MarkdownWriter(CardSamples.Redaction);
        writer.Table(["A", "B"], [[Inline.Text("x | y\n| z |"), Inline.Code("|`|")]]);
        var row = writer.ToString().TrimEnd('\n').Split('\n');
        row.Should().HaveCount(3);
        row[2].Replace(@"\|", "", StringComparison.Ordinal).Count(c => c == '|').Should().Be(3);
    }

    [Fact]
    public void Block_has_a_longer_fence_than_its_content()
    {
        var writer = new MarkdownWriter(CardSamples.Redaction);
        writer.Block("text", ["````", "x"]);
        writer.ToString().Should().Be("`````text\n````\nx\n`````\n");
    }
}
