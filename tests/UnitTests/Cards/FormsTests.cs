using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Cards.Markdown;

namespace FlowProv.UnitTests.Cards;

public class FormsTests
{
    [Theory]
    [InlineData(0.0, "0 B")]
    [InlineData(80.0, "80 B")]
    [InlineData(1023.0, "1023 B")]
    [InlineData(1024.0, "1.00 KB")]
    [InlineData(49638540.0, "47.34 MB")]
    [InlineData(421746343936.0, "392.78 GB")]
    [InlineData(1125899906842624.0, "1024.00 TB")]
    public void Bytes_are_in_base_1024_with_two_decimals(double bytes, string expected) => Forms.Bytes(bytes).Should().Be(expected);

    [Theory]
    [InlineData(0.0, "0.000")]
    [InlineData(2.7504, "2.750")]
    [InlineData(12345.6789, "12345.679")]
    public void Seconds_have_three_decimals(double seconds, string expected) => Forms.Seconds(seconds).Should().Be(expected);

    [Theory]
    [InlineData(24.34, "24.3%")]
    [InlineData(100.0, "100.0%")]
    public void Percent_has_one_decimal(double percent, string expected) => Forms.Percent(percent).Should().Be(expected);

    [Theory]
    [InlineData(7.0, "7")]
    [InlineData(2031.0, "2,031")]
    [InlineData(1234567.0, "1,234,567")]
    public void Counts_have_commas(double count, string expected) => Forms.Count(count).Should().Be(expected);

    [Theory]
    [InlineData(0.0, "1970-01-01 00:00:00")]
    [InlineData(1750000000.999, "2025-06-15 15:06:40")]
    [InlineData(-1.0, "1969-12-31 23:59:59")]
    [InlineData(1e300, "-")]
    public void Times_are_utc_to_the_second(double epoch, string expected) => Forms.Time(epoch).Should().Be(expected);

    [Theory]
    [InlineData(0.0, "0.000")]
    [InlineData(0.00012, "0.00012")]
    [InlineData(-0.25, "-0.250")]
    [InlineData(1e20, "1E+20")]
    public void Numbers_keep_what_three_decimals_would_hide(double number, string expected) => Forms.Number(number).Should().Be(expected);

    [Fact]
    public void Nothing_is_a_dash() => new[]
    {
        Forms.Seconds(null), Forms.Percent(null), Forms.Bytes(null), Forms.Count(null), Forms.Time(null), Forms.Seconds(double.NaN),
        Forms.Of(MetricUnit.Number, null),
    }.Should().OnlyContain(text => text == "-");

    [Fact]
    public void Counts_by_name_look_like_a_python_dictionary() =>
        Forms.Counts([new NameCount("ERROR", 1), new NameCount("it's", 2)]).Should().Be(@"{'ERROR': 1, 'it\'s': 2}");
}
