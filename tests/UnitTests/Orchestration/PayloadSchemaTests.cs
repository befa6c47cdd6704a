using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Orchestration.Definitions.Schemas;

namespace FlowProv.UnitTests.Orchestration;

public sealed class PayloadSchemaTests
{
    /// <summary>The table of contract 1.4.</summary>
    [Theory]
    [InlineData("""{"required":["x"]}""", "{}", "'x' is a required property")]
    [InlineData("""{"type":"integer"}""", "\"a\"", "'a' is not of type 'integer'")]
    [InlineData("""{"type":["integer","null"]}""", "\"a\"", "'a' is not of type 'integer', 'null'")]
    [InlineData("""{"additionalProperties":false}""", """{"b":1}""", "Additional properties are not allowed ('b' was unexpected)")]
    [InlineData("""{"additionalProperties":false}""", """{"b":1,"a":1}""", "Additional properties are not allowed ('a', 'b' were unexpected)")]
    [InlineData("""{"enum":["a",1]}""", "\"b\"", "'b' is not one of ['a', 1]")]
    [InlineData("""{"const":5}""", "6", "5 was expected")]
    [InlineData("""{"minimum":2}""", "1", "1 is less than the minimum of 2")]
    [InlineData("""{"maximum":2}""", "3", "3 is greater than the maximum of 2")]
    [InlineData("""{"exclusiveMinimum":2}""", "2", "2 is less than or equal to the minimum of 2")]
    [InlineData("""{"exclusiveMaximum":2}""", "2", "2 is greater than or equal to the maximum of 2")]
    [InlineData("""{"multipleOf":2}""", "3", "3 is not a multiple of 2")]
    [InlineData("""{"minLength":3}""", "\"ab\"", "'ab' is too short")]
    [InlineData("""{"minItems":1}""", "[]", "[] is too short")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", "'ab' is too long")]
    [InlineData("""{"maxItems":0}""", "[1]", "[1] is too long")]
    [InlineData("""{"pattern":"^a"}""", "\"b\"", "'b' does not match '^a'")]
    [InlineData("""{"uniqueItems":true}""", "[1,1]", "[1, 1] has non-unique elements")]
    [InlineData("""{"minProperties":1}""", "{}", "{} does not have enough properties")]
    [InlineData("""{"maxProperties":0}""", """{"a":1}""", "{'a': 1} has too many properties")]
    [InlineData("""{"anyOf":[{"type":"string"}]}""", "1", "1 is not valid under any of the given schemas")]
    [InlineData("""{"oneOf":[{"type":"string"}]}""", "1", "1 is not valid under any of the given schemas")]
    public void Violations_read_as_the_contract_has_them(string schema, string payload, string text) =>
        Violations(schema, payload).Should().Equal(text);

    [Fact]
    public void Violations_are_those_of_python()
    {
        foreach (var line in File.ReadLines(Data("violations.jsonl")))
        {
            var test = JsonElement.Parse(line);
            var (schema, errors) = PayloadSchema.Parse(test.GetProperty("schema"));
            errors.Should().BeEmpty(line);
            schema!.Violations(test.GetProperty("payload")).Should().Equal(test.GetProperty("texts").EnumerateArray().Select(text => text.GetString()), line);
        }
    }

    [Theory]
    [InlineData("""{"$schema":"https://json-schema.org/draft/2020-12/schema","unevaluatedProperties":false}""", "is not served")]
    [InlineData("""{"type":"object","properties":{"a":{"minLength":-1}}}""", "-1 is less than the minimum of 0")]
    [InlineData("""{"items":{"$ref":"other.json"}}""", "'other.json' points at nothing in this schema*")]
    [InlineData("""{"$ref":"#/x","x":5}""", "'#/x' points at no schema")]
    [InlineData("""{"$ref":"#/x","x":{"type":7}}""", "7 is not valid under any*")]
    [InlineData("""{"patternProperties":{"[":{}}}""", "'[[]' is not a 'regex'*")]
    [InlineData("""{"exclusiveMinimum":true}""", "True is not of type 'number'")]
    [InlineData("""{"multipleOf":0}""", "0 is less than or equal to the minimum of 0")]
    [InlineData("""{"required":"a"}""", "'a' is not of type 'array'")]
    public void Broken_schemas_are_told(string schema, string message)
    {
        var (parsed, errors) = PayloadSchema.Parse(JsonElement.Parse(schema));
        parsed.Should().BeNull();
        errors.Select(error => error.Message).Should().Satisfy(message);
    }

    [Theory]
    [InlineData("""{"pattern":"^(a+)+$"}""")]
    [InlineData("""{"pattern":"^(?=a)(a+)+$"}""")]
    [InlineData("""{"pattern":"^(a|aa)+\\1$"}""")]
    public void Hostile_patterns_do_not_hang(string schema)
    {
        var watch = Stopwatch.StartNew();
        Violations(schema, $"\"{new string('a', 60)}!\"").Should().ContainSingle();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3));
    }

    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"allOf":[{"$ref":"#"}]}""")]
    [InlineData("""{"definitions":{"a":{"anyOf":[{"$ref":"#/definitions/b"},{"$ref":"#/definitions/b"}]},"b":{"not":{"$ref":"#/definitions/a"}}},"$ref":"#/definitions/a"}""")]
    public void Schemas_without_end_do_not_hang(string schema) =>
        Violations(schema, "1").Should().Equal("The schema takes too long to check this value");

    [Fact]
    public void Large_values_are_cut()
    {
        var payload = $"[{string.Join(',', Enumerable.Range(0, 100_000))}]";
        Violations("""{"type":"object"}""", payload)[0].Length.Should().BeLessThan(11_000);
        Violations("""{"uniqueItems":true}""", payload).Should().BeEmpty();
    }

    [Theory]
    [InlineData("[]", "[] is not of type 'object'")]
    [InlineData("null", "None is not of type 'object'")]
    [InlineData("{}", "'project' is a required property|'name' is a required property|'payload' is a required property")]
    [InlineData("""{"project":1,"name":"n","payload":null,"extra":1}""",
        "Additional properties are not allowed ('extra' was unexpected)|1 is not of type 'string'|None is not of type 'object'")]
    [InlineData("""{"project":"p","name":"n","payload":{},"comment":null}""", "None is not of type 'string'")]
    [InlineData("""{"project":"p","name":"n","payload":{"a":"\u0000"}}""", "*NUL*")]
    public void Bodies_of_create_are_checked(string body, string texts) => CreateRunBody.Validate(JsonElement.Parse(body)).Should().Satisfy(texts);

    [Theory]
    [InlineData(255, 0)]
    [InlineData(256, 1)]
    public void Comments_have_255_characters(int length, int violations) =>
        CreateRunBody.Validate(JsonElement.Parse($$"""{"project":"p","name":"n","payload":{},"comment":"{{new string('x', length)}}"}"""))
            .Should().HaveCount(violations);

    private static IReadOnlyList<string> Violations(string schema, string payload) =>
        PayloadSchema.Parse(JsonElement.Parse(schema)).Schema!.Violations(JsonElement.Parse(payload));

    private static string Data(string name, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "Data", "jsonschema", name));
}
