using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;

namespace FlowProv.UnitTests.Filters;

/// <summary>MongoDB's documented answers; the SQL is tested against the evaluator.</summary>
public sealed class ReferenceEvaluatorTests
{
    [Theory]
    [InlineData("""{"a.b":null}""", """{"a":[]}""", false)]
    [InlineData("""{"a.b":null}""", """{"a":[{"b":1},{}]}""", true)]
    [InlineData("""{"a.b":null}""", """{"a":[5]}""", false)]
    [InlineData("""{"a.b":null}""", """{"a":5}""", true)]
    [InlineData("""{"a.b":null}""", """{}""", true)]
    [InlineData("""{"a":null}""", """{"a":[null]}""", true)]
    [InlineData("""{"a":{"$exists":true}}""", """{"a":null}""", true)]
    [InlineData("""{"a.b":{"$exists":false}}""", """{"a":[]}""", true)]
    [InlineData("""{"a":{"$ne":1}}""", """{}""", true)]
    [InlineData("""{"a":{"$ne":1}}""", """{"a":[2,1]}""", false)]
    [InlineData("""{"a":{"$nin":[1]}}""", """{"b":1}""", true)]
    [InlineData("""{"tags":"x"}""", """{"tags":["y","x"]}""", true)]
    [InlineData("""{"tags":"x"}""", """{"tags":[["x"]]}""", false)]
    [InlineData("""{"tags":["x"]}""", """{"tags":["x"]}""", true)]
    [InlineData("""{"tags":["x"]}""", """{"tags":["x","y"]}""", false)]
    [InlineData("""{"tags":["x"]}""", """{"tags":[["x"],"y"]}""", true)]
    [InlineData("""{"a.0":1}""", """{"a":[1,2]}""", true)]
    [InlineData("""{"a.1":1}""", """{"a":[1,2]}""", false)]
    [InlineData("""{"a.0":1}""", """{"a":{"0":1}}""", true)]
    [InlineData("""{"a.0":1}""", """{"a":[[1]]}""", false)]
    [InlineData("""{"a.0":[1]}""", """{"a":[[1]]}""", true)]
    [InlineData("""{"a.00":1}""", """{"a":[1]}""", false)]
    [InlineData("""{"a.0.b":1}""", """{"a":[{"b":1}]}""", true)]
    [InlineData("""{"a.b":1}""", """{"a":[[{"b":1}]]}""", false)]
    [InlineData("""{"a.0.b":1}""", """{"a":[[{"b":1}]]}""", true)]
    [InlineData("""{"a":1}""", """{"a":1.0}""", true)]
    [InlineData("""{"a":12345678901234567890.1}""", """{"a":12345678901234567890.2}""", false)]
    [InlineData("""{"a":{"$gt":"5"}}""", """{"a":6}""", false)]
    [InlineData("""{"a":{"$lt":true}}""", """{"a":false}""", true)]
    [InlineData("""{"a":{"$gt":"\uffee"}}""", """{"a":"\ud83d\ude00"}""", true)]
    [InlineData("""{"a":{"x":1,"y":2}}""", """{"a":{"y":2.0,"x":1}}""", true)]
    [InlineData("""{"a":{"x":1}}""", """{"a":{"y":2,"x":1}}""", false)]
    [InlineData("""{"a":{}}""", """{"a":{}}""", true)]
    [InlineData("""{"a":{"$gte":null}}""", """{}""", true)]
    [InlineData("""{"a":{"$gt":null}}""", """{"a":1}""", false)]
    [InlineData("""{"a":{"$regex":"B"}}""", """{"a":["x","aBc"]}""", true)]
    [InlineData("""{"a":{"$regex":"b"}}""", """{"a":"aBc"}""", false)]
    [InlineData("""{"a":{"$gt":1,"$lt":3}}""", """{"a":[0,5]}""", true)]
    public void Rules_of_matching(string filter, string document, bool expected)
    {
        var parsed = MongoFilterParser.Parse(JsonDocument.Parse(filter).RootElement, Collection.Tasks, ["body", "filter"]);
        ReferenceEvaluator.Matches(parsed, JsonDocument.Parse(document).RootElement).Should().Be(expected);
    }
}
