using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <content>The keywords of objects.</content>
internal sealed partial class SchemaEvaluation
{
    private void ObjectKeyword(string name, JsonElement value, JsonElement schema, Instance instance)
    {
        switch (name)
        {
            case "properties":
                Properties(value, instance);
                break;
            case "patternProperties":
                PatternProperties(value, instance);
                break;
            case "additionalProperties":
                AdditionalProperties(value, schema, instance);
                break;
            case "propertyNames":
                foreach (var member in instance.Members.Keys)
                {
                    Check(value, new Instance(JsonSerializer.SerializeToElement(member)));
                }

                break;
            case "required":
                Required(value, instance, name => $"{PythonText.Repr(name)} is a required property");
                break;
            case "dependencies" or "dependentRequired" or "dependentSchemas":
                Dependencies(value, instance);
                break;
            case "minProperties":
                FailIf(instance.Members.Count < Count(value), instance, "does not have enough properties");
                break;
            case "maxProperties":
                FailIf(instance.Members.Count > Count(value), instance, "has too many properties");
                break;
            default:
                break;
        }
    }

    private void Properties(JsonElement schemas, Instance instance)
    {
        foreach (var property in schemas.EnumerateObject())
        {
            Spend(1);
            if (instance.Members.TryGetValue(property.Name, out var member))
            {
                CheckAt(property.Name, property.Value, member);
            }
        }
    }

    private void PatternProperties(JsonElement schemas, Instance instance)
    {
        foreach (var pattern in schemas.EnumerateObject())
        {
            foreach (var (name, member) in instance.Members)
            {
                if (IsMatch(pattern.Name, name))
                {
                    CheckAt(name, pattern.Value, member);
                }
            }
        }
    }

    private void AdditionalProperties(JsonElement value, JsonElement schema, Instance instance)
    {
        var known = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal)
            : [];
        Spend(known.Count);
        var patterns = schema.TryGetProperty("patternProperties", out var map) ? map.EnumerateObject().Select(member => member.Name).ToArray() : null;
        var extras = instance.Members.Keys
            .Where(name => !known.Contains(name) && !(patterns ?? []).Any(pattern => IsMatch(pattern, name))).ToArray();
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var extra in extras)
            {
                CheckAt(extra, value, instance.Members[extra]);
            }
        }
        else if (value.ValueKind == JsonValueKind.False && extras.Length > 0)
        {
            Array.Sort(extras, StringComparer.Ordinal);
            Fail(() => patterns is null
                ? $"Additional properties are not allowed ({PythonText.Join(extras)} {Verb(extras.Length)} unexpected)"
                : $"{PythonText.Join(extras)} {(extras.Length == 1 ? "does" : "do")} not match any of the regexes: "
                    + PythonText.Join(patterns.Order(StringComparer.Ordinal)));
        }
    }

    private void Required(JsonElement names, Instance instance, Func<string, string> text)
    {
        foreach (var name in names.EnumerateArray().Select(name => name.GetString()!))
        {
            Spend(1);
            if (!instance.Members.ContainsKey(name))
            {
                Fail(() => text(name));
            }
        }
    }

    private void Dependencies(JsonElement map, Instance instance)
    {
        foreach (var dependency in map.EnumerateObject().Where(dependency => instance.Members.ContainsKey(dependency.Name)))
        {
            if (dependency.Value.ValueKind == JsonValueKind.Array)
            {
                Required(dependency.Value, instance, name => $"{PythonText.Repr(name)} is a dependency of {PythonText.Repr(dependency.Name)}");
            }
            else
            {
                Check(dependency.Value, instance);
            }
        }
    }
}
