using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>One violation: its place in the instance and Python's words for it.</summary>
internal readonly record struct Violation(IReadOnlyList<object> Path, string Text);

/// <summary>
/// One evaluation of a schema, keyword by keyword in the order of the schema as Python's jsonschema goes. Bounded in steps, depth and time,
/// because references and alternatives multiply.
/// </summary>
internal sealed partial class SchemaEvaluation(CompiledSchema compiled)
{
    private const int MaxSteps = 2_000_000;
    private const int MaxDepth = 400;
    private const int MaxViolations = 1000;
    private const long MaxMilliseconds = 2000;

    private readonly List<Violation> violations = [];
    private readonly List<object> path = [];
    private readonly long deadline = Environment.TickCount64 + MaxMilliseconds;
    private int steps;
    private int depth;
    private int failures;
    private bool isSilent;
    private bool isExhausted;

    public List<Violation> Run(JsonElement instance)
    {
        Check(compiled.Root, new Instance(instance));
        if (isExhausted)
        {
            violations.Add(new Violation([], "The schema takes too long to check this value"));
        }

        return violations;
    }

    private void Check(JsonElement schema, Instance instance)
    {
        if (isExhausted || schema.ValueKind == JsonValueKind.True)
        {
            return;
        }

        if (schema.ValueKind == JsonValueKind.False)
        {
            Fail(() => $"False schema does not allow {instance}");
            return;
        }

        if (depth == MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            isExhausted = true;
            return;
        }

        depth++;
        if (!compiled.IsLater && schema.TryGetProperty("$ref", out var reference))
        {
            // Up to Draft 7 a reference stands alone, whatever is written beside it.
            Check(compiled.References[reference.GetString()!], instance);
        }
        else
        {
            CheckKeywords(schema, instance);
        }

        depth--;
    }

    private void CheckKeywords(JsonElement schema, Instance instance)
    {
        var before = failures;
        foreach (var keyword in schema.EnumerateObject())
        {
            Spend(1);
            if (isExhausted || (isSilent && failures > before))
            {
                return;
            }

            Keyword(keyword.Name, keyword.Value, schema, instance);
        }
    }

    private void Keyword(string name, JsonElement value, JsonElement schema, Instance instance)
    {
        switch (name)
        {
            case "$ref":
                Check(compiled.References[value.GetString()!], instance);
                break;
            case "type":
                Type(value, instance);
                break;
            case "enum" when !value.EnumerateArray().Any(instance.IsEqualTo):
                Fail(() => $"{instance} is not one of {PythonText.Repr(value)}");
                break;
            case "const" when !instance.IsEqualTo(value):
                Fail(() => $"{PythonText.Repr(value)} was expected");
                break;
            case "allOf" or "anyOf" or "oneOf" or "not" or "if":
                Combination(name, value, schema, instance);
                break;
            default:
                KindKeyword(name, value, schema, instance);
                break;
        }
    }

    private void KindKeyword(string name, JsonElement value, JsonElement schema, Instance instance)
    {
        switch (instance.Json.ValueKind)
        {
            case JsonValueKind.Number:
                NumberKeyword(name, value, instance);
                break;
            case JsonValueKind.String:
                StringKeyword(name, value, instance);
                break;
            case JsonValueKind.Array:
                ArrayKeyword(name, value, schema, instance);
                break;
            case JsonValueKind.Object:
                ObjectKeyword(name, value, schema, instance);
                break;
            default:
                break;
        }
    }

    private void Type(JsonElement types, Instance instance)
    {
        var names = types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!).ToArray() : [types.GetString()!];
        if (!names.Any(instance.Is))
        {
            Fail(() => $"{instance} is not of type {PythonText.Join(names)}");
        }
    }

    private void Combination(string name, JsonElement value, JsonElement schema, Instance instance)
    {
        switch (name)
        {
            case "allOf":
                foreach (var part in value.EnumerateArray())
                {
                    Check(part, instance);
                }

                break;
            case "anyOf" when !value.EnumerateArray().Any(part => IsValid(part, instance)):
                Fail(() => $"{instance} is not valid under any of the given schemas");
                break;
            case "oneOf":
                OneOf(value, instance);
                break;
            case "not" when IsValid(value, instance):
                Fail(() => $"{instance} should not be valid under {PythonText.Repr(value)}");
                break;
            case "if" when schema.TryGetProperty(IsValid(value, instance) ? "then" : "else", out var branch):
                Check(branch, instance);
                break;
            default:
                break;
        }
    }

    private void OneOf(JsonElement parts, Instance instance)
    {
        var valid = parts.EnumerateArray().Where(part => IsValid(part, instance)).ToArray();
        if (valid.Length == 0)
        {
            Fail(() => $"{instance} is not valid under any of the given schemas");
        }
        else if (valid.Length > 1)
        {
            // Python looks for more after the first that fits, and names that one last.
            Fail(() => $"{instance} is valid under each of {string.Join(", ", valid.Skip(1).Append(valid[0]).Select(PythonText.Repr))}");
        }
    }

    private void CheckAt(object step, JsonElement schema, JsonElement instance)
    {
        path.Add(step);
        Check(schema, new Instance(instance));
        path.RemoveAt(path.Count - 1);
    }

    private bool IsValid(JsonElement schema, Instance instance)
    {
        var (outer, before) = (isSilent, failures);
        isSilent = true;
        Check(schema, instance);
        var valid = failures == before;
        (isSilent, failures) = (outer, before);
        return valid;
    }

    private void Fail(Func<string> text)
    {
        failures++;
        if (isSilent)
        {
            return;
        }

        violations.Add(new Violation([.. path], text()));
        isExhausted |= violations.Count == MaxViolations;
    }

    private void Spend(int cost)
    {
        steps += cost;
        isExhausted |= steps > MaxSteps || ((steps & 0xFF) == 0 && Environment.TickCount64 > deadline);
    }

    private bool IsMatch(string pattern, string text)
    {
        Spend(1 + (text.Length / 16));
        try
        {
            isExhausted |= Environment.TickCount64 > deadline;
            return isExhausted || compiled.Patterns[pattern].IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            isExhausted = true;
            return true;
        }
    }
}
