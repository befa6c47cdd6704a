using System.Globalization;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <content>The keywords of numbers, texts and arrays.</content>
internal sealed partial class SchemaEvaluation
{
    private void NumberKeyword(string name, JsonElement value, Instance instance)
    {
        if (name is not ("minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf"))
        {
            return;
        }

        var (number, limit) = (PythonNumber.Of(instance.Json), PythonNumber.Of(value));
        var text = name switch
        {
            "minimum" when number.CompareTo(limit) < 0 => $"is less than the minimum of {limit}",
            "maximum" when number.CompareTo(limit) > 0 => $"is greater than the maximum of {limit}",
            "exclusiveMinimum" when number.CompareTo(limit) <= 0 => $"is less than or equal to the minimum of {limit}",
            "exclusiveMaximum" when number.CompareTo(limit) >= 0 => $"is greater than or equal to the maximum of {limit}",
            "multipleOf" when !number.IsMultipleOf(limit) => $"is not a multiple of {limit}",
            _ => null,
        };
        FailIf(text is not null, instance, text);
    }

    private void StringKeyword(string name, JsonElement value, Instance instance)
    {
        var text = instance.Json.GetString()!;
        switch (name)
        {
            case "minLength":
                FailIf(text.EnumerateRunes().Count() < Count(value), instance, "is too short");
                break;
            case "maxLength":
                FailIf(text.EnumerateRunes().Count() > Count(value), instance, "is too long");
                break;
            case "pattern" when !IsMatch(value.GetString()!, text):
                Fail(() => $"{instance} does not match {PythonText.Repr(value)}");
                break;
            default:
                break;
        }
    }

    private void ArrayKeyword(string name, JsonElement value, JsonElement schema, Instance instance)
    {
        switch (name)
        {
            case "items" or "prefixItems":
                Items(name, value, schema, instance.Json);
                break;
            case "additionalItems" when schema.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array:
                AdditionalItems(value, items.GetArrayLength(), instance.Json);
                break;
            case "contains":
                Contains(value, schema, instance);
                break;
            case "minItems":
                FailIf(instance.Json.GetArrayLength() < Count(value), instance, "is too short");
                break;
            case "maxItems":
                FailIf(instance.Json.GetArrayLength() > Count(value), instance, "is too long");
                break;
            case "uniqueItems" when value.ValueKind == JsonValueKind.True:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                FailIf(!instance.Json.EnumerateArray().All(item => seen.Add(Instance.Canonical(item))), instance, "has non-unique elements");
                break;
            default:
                break;
        }
    }

    private void Items(string name, JsonElement schemas, JsonElement schema, JsonElement array)
    {
        var prefix = name == "items" && schema.TryGetProperty("prefixItems", out var before) ? before.GetArrayLength() : 0;
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            if (schemas.ValueKind != JsonValueKind.Array)
            {
                if (index >= prefix)
                {
                    CheckAt(index, schemas, item);
                }
            }
            else if (index < schemas.GetArrayLength())
            {
                CheckAt(index, schemas[index], item);
            }

            index++;
        }
    }

    private void AdditionalItems(JsonElement schema, int known, JsonElement array)
    {
        var extras = array.EnumerateArray().Skip(known).ToArray();
        if (schema.ValueKind == JsonValueKind.False && extras.Length > 0)
        {
            Fail(() => $"Additional items are not allowed ({string.Join(", ", extras.Select(PythonText.Repr))} {Verb(extras.Length)} unexpected)");
        }
        else if (schema.ValueKind == JsonValueKind.Object)
        {
            for (var index = 0; index < extras.Length; index++)
            {
                CheckAt(known + index, schema, extras[index]);
            }
        }
    }

    private void Contains(JsonElement schema, JsonElement parent, Instance instance)
    {
        var found = instance.Json.EnumerateArray().Count(item => IsValid(schema, new Instance(item)));
        if (!compiled.IsLater)
        {
            if (found == 0)
            {
                Fail(() => $"None of {instance} are valid under the given schema");
            }

            return;
        }

        var least = parent.TryGetProperty("minContains", out var min) ? Count(min) : 1;
        if (parent.TryGetProperty("maxContains", out var max) && found > Count(max))
        {
            Fail(() => $"Too many items match the given schema (expected at most {Count(max)})");
        }
        else if (found < least)
        {
            Fail(() => found == 0
                ? $"{instance} does not contain items matching the given schema"
                : $"Too few items match the given schema (expected at least {least} but only {found} matched)");
        }
    }

    private void FailIf(bool isWrong, Instance instance, string? text)
    {
        if (isWrong)
        {
            Fail(() => string.Create(CultureInfo.InvariantCulture, $"{instance} {text}"));
        }
    }

    private static string Verb(int count) => count == 1 ? "was" : "were";

    /// <summary>A count may be written 2.0.</summary>
    private static int Count(JsonElement value) => (int)value.GetDouble();
}
