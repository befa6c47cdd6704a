using System.Text.Json;
using System.Text.RegularExpressions;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>One walk over a schema that looks up its references, compiles its patterns and tells what is wrong with it.</summary>
internal sealed class SchemaCompilation
{
    private const int MaxErrors = 20;

    private static readonly CompiledSchema Meta = new SchemaCompilation(MetaSchema.Json, isTrusted: true).Compile();

    private readonly JsonElement root;
    private readonly bool isTrusted;
    private readonly bool isLater;
    private readonly Dictionary<string, JsonElement> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);
    private readonly List<object> path = [];

    public SchemaCompilation(JsonElement root)
        : this(root, isTrusted: false)
    {
    }

    private SchemaCompilation(JsonElement root, bool isTrusted)
    {
        this.root = root;
        this.isTrusted = isTrusted;
        isLater = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("$schema", out var draft)
            && draft.ValueKind == JsonValueKind.String && draft.GetString() is { } uri
            && (uri.Contains("2019-09", StringComparison.Ordinal) || uri.Contains("2020-12", StringComparison.Ordinal));
    }

    public List<ErrorDetail> Errors { get; } = [];

    public CompiledSchema Compile()
    {
        Walk(root);
        return new CompiledSchema(root, isLater, references, patterns);
    }

    /// <summary>Whether a schema, here or where a reference points, is written as the draft wants it.</summary>
    public bool IsWellFormed(JsonElement schema)
    {
        var violations = new SchemaEvaluation(Meta).Run(schema);
        foreach (var violation in violations)
        {
            Add([.. path, .. violation.Path], violation.Text);
        }

        return violations.Count == 0;
    }

    private void Walk(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            path.Add(keyword.Name);
            Keyword(keyword.Name, keyword.Value);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void Keyword(string name, JsonElement value)
    {
        switch (name)
        {
            case "$ref":
                Reference(value.GetString()!);
                break;
            case "pattern":
                Pattern(value.GetString()!);
                break;
            case "patternProperties":
                Patterns(value);
                Each(value);
                break;
            case "properties" or "definitions" or "$defs" or "dependencies" or "dependentSchemas" or "allOf" or "anyOf" or "oneOf" or "prefixItems":
                Each(value);
                break;
            case "items" when value.ValueKind == JsonValueKind.Array:
                Each(value);
                break;
            case "additionalProperties" or "items" or "additionalItems" or "contains" or "propertyNames" or "if" or "then" or "else" or "not":
                Walk(value);
                break;
            case "unevaluatedProperties" or "unevaluatedItems" or "$dynamicRef" or "$recursiveRef" when isLater:
                Add([.. path], "is not served");
                break;
            default:
                break;
        }
    }

    private void Each(JsonElement schemas)
    {
        var members = schemas.ValueKind == JsonValueKind.Array
            ? schemas.EnumerateArray().Select((item, index) => ((object)index, item))
            : schemas.EnumerateObject().Select(member => ((object)member.Name, member.Value));
        foreach (var (step, schema) in members)
        {
            path.Add(step);
            Walk(schema);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void Patterns(JsonElement map)
    {
        foreach (var member in map.EnumerateObject())
        {
            Pattern(member.Name);
        }
    }

    private void Pattern(string pattern)
    {
        if (patterns.ContainsKey(pattern))
        {
            return;
        }

        if (PythonPattern.Compile(pattern, out var error) is { } compiled)
        {
            patterns.Add(pattern, compiled);
        }
        else
        {
            Add([.. path], $"{PythonText.Repr(pattern)} is not a 'regex': {error}");
        }
    }

    private void Reference(string reference)
    {
        if (references.ContainsKey(reference))
        {
            return;
        }

        if (SchemaReference.Find(root, reference) is not { } target)
        {
            Add([.. path], $"{PythonText.Repr(reference)} points at nothing in this schema; other documents are not read");
            return;
        }

        references.Add(reference, target);

        // A pointer may lead to a place that is no schema by its position, and was not looked at yet.
        if (target.ValueKind is not (JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False))
        {
            Add([.. path], $"{PythonText.Repr(reference)} points at no schema");
        }
        else if (reference != "#" && (isTrusted || IsWellFormed(target)))
        {
            Walk(target);
        }
    }

    private void Add(object[] place, string message)
    {
        if (Errors.Count < MaxErrors)
        {
            Errors.Add(new ErrorDetail(place, message));
        }
    }
}
