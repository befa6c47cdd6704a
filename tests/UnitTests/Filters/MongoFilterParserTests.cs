using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Filters;

public sealed class MongoFilterParserTests
{
    [Theory]
    [InlineData("{}", "all")]
    [InlineData("""{"a":1}""", """Eq("a",1)""")]
    [InlineData("""{"a":{"$eq":1.50}}""", """Eq("a",1.50)""")]
    [InlineData("""{"a":{"$ne":"x"}}""", """not(Eq("a","x"))""")]
    [InlineData("""{"a":{"$gt":1,"$lte":true}}""", """and(Gt("a",1),Lte("a",true))""")]
    [InlineData("""{"a":{"$gte":null,"$lt":"z"}}""", """and(Gte("a",null),Lt("a","z"))""")]
    [InlineData("""{"a.b.0":{"$in":[1,"x",null,[1],{"k":2}]}}""", """in("a.b.0",1,"x",null,json([1]),json({"k":2}))""")]
    [InlineData("""{"a":{"$nin":[]}}""", """not(in("a",))""")]
    [InlineData("""{"a":{"$exists":true}}""", """exists("a")""")]
    [InlineData("""{"a":{"$exists":0}}""", """not(exists("a"))""")]
    [InlineData("""{"a":{"$regex":"^x"}}""", """matches("a","^x",False)""")]
    [InlineData("""{"a":{"$regex":"(?i)x"}}""", """matches("a","x",True)""")]
    [InlineData("""{"a":{"$not":{"$gt":1}}}""", """not(Gt("a",1))""")]
    [InlineData("""{"a":null}""", """Eq("a",null)""")]
    [InlineData("""{"a":{}}""", """Eq("a",json({}))""")]
    [InlineData("""{"a":{"b":[1,2]}}""", """Eq("a",json({"b":[1,2]}))""")]
    [InlineData("""{"a":1,"b":2}""", """and(Eq("a",1),Eq("b",2))""")]
    [InlineData("""{"$and":[{"a":1},{"b":2}]}""", """and(Eq("a",1),Eq("b",2))""")]
    [InlineData("""{"$or":[{"a":1},{}]}""", """or(Eq("a",1),all)""")]
    [InlineData("""{"$nor":[{"a":1}]}""", """not(or(Eq("a",1)))""")]
    public void Every_operator_is_read(string json, string expected) => FilterText.Print(Parse(json)).Should().Be(expected);

    [Theory]
    [InlineData("""{"$where":"1"}""", "Unsupported filter operator: $where (at filter)")]
    [InlineData("""{"used.x":{"$where":"1"}}""", "Unsupported filter operator: $where (at filter.used.x)")]
    [InlineData("""{"a":{"$regex":"x","$options":"i"}}""", "Unsupported filter operator: $options (at filter.a)")]
    [InlineData("""{"$or":[{},{"a":{"$size":1}}]}""", "Unsupported filter operator: $size (at filter.$or[1].a)")]
    [InlineData("""{"a":{"b":{"$elemMatch":1}}}""", "Unsupported filter operator: $elemMatch (at filter.a.b)")]
    [InlineData("""{"a":{"b":{"$gt":1}}}""", "$gt is not allowed inside a value that is compared whole. (at filter.a.b)")]
    [InlineData("""{"$and":{}}""", "$and must be a list. (at filter)")]
    [InlineData("""{"$or":1}""", "$or must be a list. (at filter)")]
    [InlineData("""{"$nor":[]}""", "$nor must not be empty. (at filter)")]
    [InlineData("""{"$and":[1]}""", "A filter must be an object. (at filter.$and[0])")]
    [InlineData("""{"$gt":1}""", "$gt stands below a field, not in its place. (at filter)")]
    [InlineData("""{"a":{"$or":[]}}""", "$or does not stand below a field. (at filter.a)")]
    [InlineData("""{"a":{"$not":1}}""", "$not must be an object. (at filter.a)")]
    [InlineData("""{"a":{"$not":{}}}""", "$not takes operators. (at filter.a)")]
    [InlineData("""{"a":{"$not":{"b":1}}}""", "$not takes operators. (at filter.a)")]
    [InlineData("""{"a":{"$gt":[1]}}""", "A comparison takes a number, a text, a boolean or null. (at filter.a.$gt)")]
    [InlineData("""{"a":{"$lt":{}}}""", "A comparison takes a number, a text, a boolean or null. (at filter.a.$lt)")]
    [InlineData("""{"a":{"$in":1}}""", "$in must be a list. (at filter.a.$in)")]
    [InlineData("""{"a":{"$exists":"yes"}}""", "$exists must be true or false. (at filter.a.$exists)")]
    [InlineData("""{"a":{"$regex":1}}""", "$regex must be a string. (at filter.a.$regex)")]
    [InlineData("""{"a":{"$regex":"("}}""", "Wrong $regex: a group is not closed. (at filter.a.$regex)")]
    [InlineData("""{"a":{"$gt":1,"b":2}}""", "An object must not mix operators and plain keys. (at filter.a)")]
    [InlineData("""{"a":1,"a":2}""", "The key a appears twice. (at filter)")]
    [InlineData("""{"a":{"b":1,"b":1}}""", "The key b appears twice. (at filter.a)")]
    [InlineData("""{"":1}""", "Wrong field name: a field name must not be empty. (at filter.)")]
    [InlineData("""{"a..b":1}""", "Wrong field name: a field path must not have empty segments. (at filter.a..b)")]
    [InlineData("""{"a.0.1.2.3.4":1}""", "Wrong field name: a field path has at most 4 array positions. (at filter.a.0.1.2.3.4)")]
    [InlineData("""{"a":"\u0000"}""", "Text must not contain NUL or half of a surrogate pair. (at filter.a)")]
    [InlineData("""{"a":{"$in":["\ud800"]}}""", "Text must not contain NUL or half of a surrogate pair. (at filter.a.$in[0])")]
    [InlineData("""{"\udc00":1}""", "Text must not contain NUL or half of a surrogate pair. (at filter)")]
    [InlineData("""{"a":{"\u0000":1}}""", "Text must not contain NUL or half of a surrogate pair. (at filter.a)")]
    [InlineData("""{"a":1e309}""", "A number is outside the range of a double. (at filter.a)")]
    [InlineData("""{"a":[1e-500]}""", "A number is outside the range of a double. (at filter.a[0])")]
    [InlineData("""{"a":10000000000000000000000000000000000000001}""", "A number has at most 40 digits. (at filter.a)")]
    [InlineData("""{"started_at":"soon"}""", "started_at is a time: epoch seconds, epoch milliseconds or ISO 8601 text. (at filter.started_at)")]
    [InlineData("[]", "A filter must be an object. (at filter)")]
    public void Every_mistake_is_told_with_its_place(string json, string expected)
    {
        var error = Errors(json);
        error.Kind.Should().Be(ErrorKind.Invalid);
        error.Message.Should().Be(expected);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var error = Errors("""{"a":{"$where":1},"$or":[{"b":{"$gt":[]}},{"c":{"$regex":"["}}]}""");
        error.Message.Should().Be(
            "Unsupported filter operator: $where (at filter.a); "
            + "A comparison takes a number, a text, a boolean or null. (at filter.$or[0].b.$gt); "
            + "Wrong $regex: a bracket expression is not closed. (at filter.$or[1].c.$regex)");
        error.Details.Should().HaveCount(3);
        error.Details[1].Location.Should().Equal("body", "filter", "$or", 0, "b", "$gt");
    }

    [Theory]
    [InlineData("1750000000", "1750000000")]
    [InlineData("1750000000.123456", "1750000000.123456")]
    [InlineData("1750000000123.456", "1750000000.123456")]
    [InlineData("\"2025-06-15T15:06:40.123456\"", "1750000000.123456")]
    [InlineData("\"2025-06-15 17:06:40+02:00\"", "1750000000")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    public void Times_become_epoch_seconds(string operand, string expected)
    {
        FilterText.Print(Parse($$$"""{"started_at":{{{operand}}}}""")).Should().Be($"Eq(\"started_at\",{expected})");
        FilterText.Print(Parse($$$"""{"submitted_at":{"$in":[{{{operand}}}]}}""")).Should().Be($"in(\"submitted_at\",{expected})");
    }

    [Fact]
    public void Only_top_level_fields_of_the_collection_are_times()
    {
        FilterText.Print(Parse("""{"used.started_at":"soon"}""")).Should().Be("""Eq("used.started_at","soon")""");
        FilterText.Print(Parse("""{"created_at":"soon"}""")).Should().Be("""Eq("created_at","soon")""");
        FluentActions.Invoking(() => Parse("""{"created_at":"soon"}""", Collection.Objects)).Should().Throw<FlowProvException>();
    }

    [Fact]
    public void Size_and_depth_are_bounded()
    {
        Errors(Nested(40)).Message.Should().StartWith("A filter is at most 32 levels deep.");
        Parse(Nested(20)).Should().NotBeNull();
        Errors($$$"""{"a":{{{string.Concat(Enumerable.Repeat("[", 40))}}}{{{string.Concat(Enumerable.Repeat("]", 40))}}}}""").Message.Should().StartWith("A filter is at most 32");
        Errors($$$"""{"a":{"$in":[{{{string.Join(',', Enumerable.Range(0, 1001))}}}]}}""").Message.Should().StartWith("$in takes at most 1000 values.");
        Parse($$$"""{"a":{"$in":[{{{string.Join(',', Enumerable.Range(0, 1000))}}}]}}""").Should().BeOfType<In>();
        var many = string.Join(',', Enumerable.Range(0, 1001).Select(i => $$"""{"a":{{i}}}"""));
        Errors($$"""{"$or":[{{many}}]}""").Message.Should().StartWith("A filter has at most 1000 conditions.");
        var longPath = string.Join('.', Enumerable.Repeat(new string('k', 15), 60));
        var heavy = string.Join(',', Enumerable.Range(0, 30).Select(i => $$"""{"{{longPath}}.{{i}}":null}"""));
        Errors($$"""{"$or":[{{heavy}}]}""").Message.Should().Contain("the field paths of the filter are too long together");
    }

    private static string Nested(int depth) => depth == 0 ? "{}" : $$"""{"$and":[{{Nested(depth - 1)}}]}""";

    private static Filter Parse(string json, Collection collection = Collection.Tasks) =>
        MongoFilterParser.Parse(JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 }).RootElement, collection, ["body", "filter"]);

    private static FlowProvException Errors(string json) => FluentActions.Invoking(() => Parse(json)).Should().Throw<FlowProvException>().Which;
}
