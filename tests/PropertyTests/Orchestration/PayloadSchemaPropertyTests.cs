using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Orchestration.Definitions.Schemas;
using Json.Schema;

namespace FlowProv.PropertyTests.Orchestration;

/// <summary>Our evaluator, which gives Python's words, agrees with JsonSchema.Net on what is valid.</summary>
public sealed class PayloadSchemaPropertyTests
{
    private static readonly Gen<string> Names = One("a", "b", "c");

    private static readonly Gen<string> Scalars = One(
        "null", "true", "false", "0", "1", "1.0", "2", "3", "-1", "1.5", "0.5", "\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\"it's\"");

    private static readonly Gen<string> Values = Gen.Recursive<string>((depth, value) => Gen.Frequency(
        (depth < 3 ? 2 : 1000, Scalars),
        (1, value.Array[0, 3].Select(items => $"[{string.Join(',', items)}]")),
        (1, Gen.Select(Names, value).Array[0, 3].Select(Object))));

    private static readonly Gen<string> Schemas = Gen.Recursive<string>((depth, schema) =>
    {
        var leaf = Gen.OneOf(
            One("object", "array", "string", "integer", "number", "boolean", "null").Select(type => ("type", $"\"{type}\"")),
            Gen.Select(One("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), One("0", "1", "1.5", "2")),
            Gen.Select(One("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), One("0", "1", "2")),
            One("1", "2", "0.5").Select(number => ("multipleOf", number)),
            One("^a", "b$", "a.c", "^[ab]*$").Select(pattern => ("pattern", $"\"{pattern}\"")),
            Gen.Bool.Select(value => ("uniqueItems", value ? "true" : "false")),
            Names.Array[0, 2].Select(names => ("required", JsonSerializer.Serialize(names.Distinct()))),
            Values.Select(value => ("const", value)),
            Values.Array[1, 3].Select(values => ("enum", $"[{string.Join(',', values)}]")));
        var nested = Gen.OneOf(
            Gen.Select(One("not", "items", "additionalProperties", "contains", "if", "then", "else", "additionalItems"), schema),
            Gen.Select(One("allOf", "anyOf", "oneOf", "items"), schema.Array[1, 3].Select(parts => $"[{string.Join(',', parts)}]")),
            Gen.Select(One("properties", "patternProperties", "dependencies"), Gen.Select(Names, schema).Array[0, 3].Select(Object)),
            One(("propertyNames", """{"maxLength":0}"""), ("propertyNames", """{"enum":["a","b"]}""")));
        return Gen.Frequency(
            (1, One("true", "false", "{}")),
            (10, (depth < 4 ? Gen.OneOf(leaf, nested) : leaf).Array[1, 3].Select(Object)));
    });

    [Fact]
    public void Validity_agrees_with_the_library() => Gen.Select(Schemas, Values).Sample(
        (schema, value) =>
        {
            var (parsed, errors) = PayloadSchema.Parse(JsonElement.Parse(schema));
            errors.Should().BeEmpty(schema);
            var oracle = JsonSchema.FromText(schema).Evaluate(JsonNode.Parse(value), new EvaluationOptions { EvaluateAs = SpecVersion.Draft7 });
            (parsed!.Violations(JsonElement.Parse(value)).Count == 0).Should().Be(oracle.IsValid, $"of {schema} and {value}");
        },
        iter: 10_000);

    private static Gen<T> One<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static string Object((string Name, string Value)[] members) =>
        $"{{{string.Join(',', members.DistinctBy(member => member.Name).Select(member => $"\"{member.Name}\":{member.Value}"))}}}";
}
