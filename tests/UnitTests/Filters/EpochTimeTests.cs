using System.Globalization;
using System.Text.Json;
using FlowProv.Application.Provenance;

namespace FlowProv.UnitTests.Filters;

public sealed class EpochTimeTests
{
    [Theory]
    [InlineData("2025-06-15T15:06:40", "1750000000")]
    [InlineData("2025-06-15T15:06:40.500000", "1750000000.5")]
    [InlineData("2025-06-15 15:06:40.123456789Z", "1750000000.123456789")]
    [InlineData("2025-06-15T15:06", "1749999960")]
    [InlineData("2025-06-15T17:06:40+0200", "1750000000")]
    [InlineData("2025-06-15T13:06:40-02", "1750000000")]
    [InlineData("2025-06-15t15:06:40+00:00", "1750000000")]
    [InlineData("1970-01-01", "0")]
    [InlineData("1969-12-31T23:59:59.75", "-0.25")]
    public void Texts_are_read(string text, string expected)
    {
        EpochTime.TryRead(text, out var seconds).Should().BeTrue();
        seconds.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2025-02-30")]
    [InlineData("2025-06-15T25:00")]
    [InlineData("2025-06-15T15:06:40.")]
    [InlineData("2025-06-15T15:06:40.1234567890")]
    [InlineData("2025-06-15T15:06:40 UTC")]
    [InlineData("2025-06-15T15:06:40+2:00")]
    [InlineData("2025-06-15T15:06:40+02:00x")]
    [InlineData("2025-06-15T")]
    [InlineData("1750000000")]
    public void Other_texts_are_not(string text) => EpochTime.TryRead(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("1750000000.0228317", "1750000000.0228317")]
    [InlineData("1750000000123", "1750000000.123")]
    [InlineData("999999999999", "999999999999")]
    public void Numbers_are_seconds_or_from_1e12_milliseconds(string json, string expected)
    {
        EpochTime.TryRead(JsonDocument.Parse(json).RootElement, out var seconds).Should().BeTrue();
        seconds.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("1e300")]
    [InlineData("{}")]
    public void Other_values_are_no_times(string json) => EpochTime.TryRead(JsonDocument.Parse(json).RootElement, out _).Should().BeFalse();
}
