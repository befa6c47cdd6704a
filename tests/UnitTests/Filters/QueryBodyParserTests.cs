using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Filters;

public sealed class QueryBodyParserTests
{
    [Fact]
    public void An_empty_body_has_the_defaults()
    {
        var (spec, includeData) = Parse("{}");
        spec.Should().BeEquivalentTo(new QuerySpec(Collection.Tasks));
        includeData.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"aggregation":[{"operator":"max","field":"a.b"},{"operator":"max","field":"a_b"}]}""", "Two outputs would be named max_a_b (at aggregation[1])")]
    [InlineData("""{"projection":["count"],"aggregation":[{"operator":"count"}]}""", "Two outputs would be named count (at aggregation[0])")]
    [InlineData("""{"projection":["sum.a"],"aggregation":[{"operator":"avg","field":"a"},{"operator":"sum","field":"a"}]}""", "Two outputs would be named sum_a (at aggregation[1])")]
    public void Two_outputs_of_one_name_are_refused_with_their_place(string body, string message)
    {
        var failure = FluentActions.Invoking(() => Parse(body)).Should().Throw<FlowProvException>().WithMessage(message).Which;
        failure.Kind.Should().Be(ErrorKind.Invalid);
    }

    [Fact]
    public void Every_field_is_read()
    {
        var (spec, includeData) = Parse(
            """
            {"filter":{"a":1},"projection":["a","b.c"],"limit":0,"sort":[{"field":"x.y","order":-1},{"field":"z"}],"include_data":true,
             "cursor":"c","include_total":true,"order":"desc","remove_json_unserializables":false,"unknown":[1]}
            """);
        FilterText.Print(spec.Filter).Should().Be("""Eq("a",1)""");
        spec.Projection!.Value.Select(p => p.ToString()).Should().Equal("a", "b.c");
        spec.Sort.Select(k => (k.Field.ToString(), k.Descending)).Should().Equal(("x.y", true), ("z", false));
        (spec.Limit, spec.Cursor, spec.IncludeTotal, spec.Order, includeData).Should().Be((0, "c", true, ListOrder.Descending, true));
        spec.Aggregation.Should().BeNull();
    }

    [Fact]
    public void Nulls_are_defaults()
    {
        var (spec, _) = Parse("""{"projection":null,"sort":null,"aggregation":null,"cursor":null}""");
        spec.Should().BeEquivalentTo(new QuerySpec(Collection.Tasks));
    }

    [Fact]
    public void Aggregation_groups_by_the_projected_field()
    {
        var (spec, _) = Parse("""{"projection":["used.epoch"],"aggregation":[{"operator":"avg","field":"a.b"},{"operator":"count"}]}""");
        spec.Projection.Should().BeNull();
        spec.Aggregation!.GroupBy!.ToString().Should().Be("used.epoch");
        spec.Aggregation.Figures.Select(f => f.OutputName).Should().Equal("avg_a_b", "count");
        Parse("""{"aggregation":[]}""").Spec.Aggregation!.Figures.Should().BeEmpty();
    }

    [Fact]
    public void Aggregation_takes_one_projected_field()
    {
        var error = Error("""{"projection":["a","b"],"aggregation":[{"operator":"avg","field":"c"}]}""");
        (error.Kind, error.Message).Should().Be((ErrorKind.Invalid, "When aggregation is provided, projection supports at most one field."));
    }

    [Theory]
    [InlineData("""{"projection":["a\ud800"]}""")]
    [InlineData("""{"limit":"\ud800"}""")]
    [InlineData("""{"sort":"\ud800"}""")]
    [InlineData("""{"sort":[{"field":"\ud800"}]}""")]
    [InlineData("""{"sort":[{"\ud800":1}]}""")]
    [InlineData("""{"cursor":"\ud800"}""")]
    [InlineData("""{"order":"\ud800"}""")]
    [InlineData("""{"include_total":"\ud800"}""")]
    [InlineData("""{"aggregation":[{"operator":"\ud800","field":"\ud800"}]}""")]
    [InlineData("""{"filter":"\ud800"}""")]
    [InlineData("""{"\ud800":1,"limit":1}""")]
    [InlineData(""" "\ud800" """)]
    [InlineData("""["\ud800"]""")]
    [InlineData("""{"limit":1,"limit":2}""")]
    [InlineData("""{"filter":{},"filter":{}}""")]
    [InlineData("""{"sort":[{"field":"a","field":"b"}]}""")]
    public void What_the_door_refuses_is_refused_as_a_whole(string body) => Error(body).Kind.Should().Be(ErrorKind.Invalid);

    [Theory]
    [InlineData("""{"limit":1001}""", "limit", "less_than_equal", "Input should be less than or equal to 1000", "le=1000")]
    [InlineData("""{"limit":-1}""", "limit", "greater_than_equal", "Input should be greater than or equal to 0", "ge=0")]
    [InlineData("""{"limit":1e99}""", "limit", "less_than_equal", "Input should be less than or equal to 1000", "le=1000")]
    [InlineData("""{"limit":"x"}""", "limit", "int_parsing", "Input should be a valid integer, unable to parse string as an integer", "")]
    [InlineData("""{"limit":1.5}""", "limit", "int_from_float", "Input should be a valid integer, got a number with a fractional part", "")]
    [InlineData("""{"limit":null}""", "limit", "int_type", "Input should be a valid integer", "")]
    [InlineData("""{"filter":null}""", "filter", "dict_type", "Input should be a valid dictionary", "")]
    [InlineData("""{"filter":[]}""", "filter", "dict_type", "Input should be a valid dictionary", "")]
    [InlineData("""{"projection":"a"}""", "projection", "list_type", "Input should be a valid list", "")]
    [InlineData("""{"projection":["a",1]}""", "projection.1", "string_type", "Input should be a valid string", "")]
    [InlineData("""{"projection":["a..b"]}""", "projection.0", "value_error", "Value error, a field path must not have empty segments", "")]
    [InlineData("""{"sort":[1]}""", "sort.0", "model_attributes_type", "Input should be a valid dictionary or object to extract fields from", "")]
    [InlineData("""{"sort":[{"order":1}]}""", "sort.0.field", "missing", "Field required", "")]
    [InlineData("""{"sort":[{"field":""}]}""", "sort.0.field", "string_too_short", "String should have at least 1 character", "min_length=1")]
    [InlineData("""{"sort":[{"field":"a","order":0}]}""", "sort.0.order", "literal_error", "Input should be 1 or -1", "expected=1 or -1")]
    [InlineData("""{"sort":[{"field":"a","order":"1"}]}""", "sort.0.order", "literal_error", "Input should be 1 or -1", "expected=1 or -1")]
    [InlineData(
        """{"aggregation":[{"operator":"median","field":"a"}]}""", "aggregation.0.operator", "literal_error",
        "Input should be 'avg', 'sum', 'min', 'max' or 'count'", "expected='avg', 'sum', 'min', 'max' or 'count'")]
    [InlineData("""{"aggregation":[{"operator":"avg"}]}""", "aggregation.0.field", "missing", "Field required", "")]
    [InlineData("""{"aggregation":[{"field":"a"}]}""", "aggregation.0.operator", "missing", "Field required", "")]
    [InlineData("""{"include_data":"maybe"}""", "include_data", "bool_type", "Input should be a valid boolean", "")]
    [InlineData("""{"cursor":1}""", "cursor", "string_type", "Input should be a valid string", "")]
    [InlineData("""{"order":"up"}""", "order", "literal_error", "Input should be 'asc' or 'desc'", "expected='asc' or 'desc'")]
    [InlineData("[]", "", "model_attributes_type", "Input should be a valid dictionary or object to extract fields from", "")]
    public void Shape_errors_read_as_pydantic_writes_them(string body, string location, string type, string message, string context)
    {
        var error = Error(body);
        error.Kind.Should().Be(ErrorKind.Unprocessable);
        var detail = error.Details.Should().ContainSingle().Which;
        string.Join('.', detail.Location).Should().Be(location.Length == 0 ? "body" : $"body.{location}");
        (detail.Type, detail.Message).Should().Be((type, message));
        string.Join(',', (detail.Context ?? new Dictionary<string, object>()).Select(c => $"{c.Key}={c.Value}")).Should().Be(context);
    }

    [Fact]
    public void All_shape_errors_come_at_once_and_before_those_of_the_filter()
    {
        var error = Error("""{"filter":{"$where":1},"limit":5000,"sort":[{"field":"a","order":7},{}]}""");
        error.Details.Select(d => string.Join('.', d.Location)).Should().Equal("body.limit", "body.sort.0.order", "body.sort.1.field");
        error.Details[1].Location[2].Should().Be(0);
    }

    [Fact]
    public void Integers_are_lax_as_pydantics() =>
        new[] { "\"7\"", "7.0", "7e0", "\" 7 \"" }.Select(text => Parse($$"""{"limit":{{text}}}""").Spec.Limit).Should().AllBeEquivalentTo(7);

    [Fact]
    public void Named_parameters_override_the_same_key_of_filter_json()
    {
        var filter = FilterJsonParser.Parse("""{"status":"A","x":1}""", Collection.Tasks, ("status", "B"), ("campaign_id", null));
        FilterText.Print(filter).Should().Be("""and(Eq("status","B"),Eq("x",1))""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    public void No_filter_json_is_no_filter(string? json) => FilterJsonParser.Parse(json, Collection.Tasks).Should().Be(new All());

    [Theory]
    [InlineData("{", "Invalid filter JSON: *")]
    [InlineData("{\"a\":NaN}", "Invalid filter JSON: *")]
    [InlineData("[1]", "filter_json must decode to a JSON object.")]
    [InlineData("{\"$where\":1}", "Unsupported filter operator: $where (at filter_json)")]
    public void Wrong_filter_json_is_told(string json, string message) =>
        FluentActions.Invoking(() => FilterJsonParser.Parse(json, Collection.Tasks)).Should().Throw<FlowProvException>()
            .WithMessage(message).Which.Kind.Should().Be(ErrorKind.Invalid);

    private static ParsedQuery Parse(string body) => QueryBodyParser.Parse(JsonDocument.Parse(body).RootElement, Collection.Tasks);

    private static FlowProvException Error(string body) => FluentActions.Invoking(() => Parse(body)).Should().Throw<FlowProvException>().Which;
}
