using System.Text;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class JsonDoorTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { """{"a":"x\u0000y"}""", "NUL" },
        { """{"a\u0000":1}""", "NUL" },
        { """{"a":"\ud800"}""", "surrogate" },
        { """{"a":"\ud800\u0041"}""", "surrogate" },
        { """{"a":"\udc00"}""", "surrogate" },
        { """{"a":"\\\ud83d"}""", "surrogate" },
        { """{"a":1,"a":2}""", "twice" },
        { """{"a":{"b":1,"\u0062":2}}""", "twice" },
        { """{"a":1e131071}""", "range" },
        { """{"a":1e400}""", "range" },
        { """{"a":-1E309}""", "range" },
        { """{"a":1e-400}""", "range" },
        { """{"a":0e999999}""", "range" },
        { """{"a":1e99999999999}""", "range" },
        { """{"a":0.0000000000001e-320}""", "range" },
        { $$"""{"a":{{new string('9', 41)}}}""", "digits" },
        { $$"""{"{{new string('k', 1025)}}":1}""", "key" },
        { new string('[', 65) + new string(']', 65), "deeper" },
        { """{"a":NaN}""", "not valid JSON" },
        { """{"a":1} x""", "not valid JSON" },
        { """{"a":1""", "not valid JSON" },
        { "", "not valid JSON" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_refuses_what_the_database_cannot_hold(string json, string reason) =>
        JsonDoor.Check(Encoding.UTF8.GetBytes(json)).Should().Contain(reason);

    [Theory]
    [InlineData("""{"a":"\ud83d\ude00 \\u0000 \\ud800","b":5e-324,"c":1.7976931348623157e308,"d":0e5}""")]
    [InlineData("""{"a":1234567890123456789012345678901234567890}""")]
    [InlineData("""[null,true,"text",{}]""")]
    [InlineData("5")]
    public void Check_lets_everything_else_in(string json) => JsonDoor.Check(Encoding.UTF8.GetBytes(json)).Should().BeNull();

    [Fact]
    public void Check_takes_64_levels() =>
        JsonDoor.Check(Encoding.UTF8.GetBytes(new string('[', 64) + new string(']', 64))).Should().BeNull();

    [Fact]
    public void Check_refuses_broken_utf8() => JsonDoor.Check([(byte)'"', 0xC3, 0x28, (byte)'"']).Should().Contain("UTF-8");
}
