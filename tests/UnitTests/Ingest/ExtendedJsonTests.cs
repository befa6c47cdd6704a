using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class ExtendedJsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("""{"$oid":"63d06a8975be8f74e56f40e1"}""", "\"63d06a8975be8f74e56f40e1\"")]
    [InlineData("""{"$numberLong":"1674603140215"}""", "1674603140215")]
    [InlineData("""{"$numberInt":"-3"}""", "-3")]
    [InlineData("""{"$numberDouble":"0.5"}""", "0.5")]
    [InlineData("""{"$numberDouble":"1e300"}""", "1E+300")]
    [InlineData("""{"$numberDouble":"NaN"}""", "null")]
    [InlineData("""{"$numberDouble":"-Infinity"}""", "null")]
    [InlineData("""{"$numberDecimal":"12.500"}""", "12.5")]
    [InlineData("""{"$date":{"$numberLong":"1674603143298"}}""", "\"2023-01-24T23:32:23.298Z\"")]
    [InlineData("""{"$date":{"$numberLong":"-1000"}}""", "\"1969-12-31T23:59:59.000Z\"")]
    [InlineData("""{"$date":"2023-01-24T23:32:23.298Z"}""", "\"2023-01-24T23:32:23.298Z\"")]
    [InlineData("""{"$date":1674603143298}""", "\"2023-01-24T23:32:23.298Z\"")]
    [InlineData("""{"$binary":{"base64":"aGk=","subType":"00"}}""", "\"aGk=\"")]
    [InlineData("""{"$binary":"aGk=","$type":"00"}""", "\"aGk=\"")]
    [InlineData("""{"$uuid":"73ffd264-44b3-4c69-90e8-e7d1dfc035d4"}""", "\"73ffd264-44b3-4c69-90e8-e7d1dfc035d4\"")]
    [InlineData("""{"$regularExpression":{"pattern":"^a","options":"i"}}""", "\"/^a/i\"")]
    [InlineData("""{"$timestamp":{"t":5,"i":1}}""", "5")]
    [InlineData("""{"$undefined":true}""", "null")]
    [InlineData("""{"$minKey":1}""", "null")]
    public void Wrapper_becomes_a_plain_value(string wrapper, string expected)
    {
        var plain = ExtendedJson.ToPlain(JsonNode.Parse($$"""{"a":{{wrapper}},"b":[{{wrapper}},{"c":{{wrapper}}}]}"""))!;
        plain.ToJsonString(Relaxed).Should().Be($$"""{"a":{{expected}},"b":[{{expected}},{"c":{{expected}}}]}""");
    }

    [Theory]
    [InlineData("""{"$oid":5}""")]
    [InlineData("""{"$oid":"x","y":1}""")]
    [InlineData("""{"$price":3}""")]
    [InlineData("""{"$undefined":{"a":1}}""")]
    [InlineData("""{"$minKey":"a"}""")]
    [InlineData("""{"$numberLong":"many"}""")]
    [InlineData("""{"a":1,"$date":"2023-01-24"}""")]
    public void What_only_looks_like_a_wrapper_stays(string value) => ExtendedJson.ToPlain(JsonNode.Parse(value))!.ToJsonString().Should().Be(value);

    [Theory]
    [MemberData(nameof(TaskFiles))]
    public void Every_sample_task_is_taken(string file)
    {
        foreach (var task in JsonNode.Parse(TestSupport.SampleData.Bytes(file))!.AsArray())
        {
            var normalised = MessageNormaliser.Normalise(ExtendedJson.ToPlain(task!.DeepClone())!.AsObject());
            normalised.Reason.Should().BeNull();
            normalised.Message!.Fields.ToJsonString().Should().NotContain("\"$");
        }
    }

    public static TheoryData<string> TaskFiles => [.. TestSupport.SampleData.TaskFiles];
}
