using FlowProv.Application.Filters;

namespace FlowProv.Application.Provenance;

/// <summary>What a query route asks about. Datasets and models are views over objects (contracts/flowcept.md 1.6).</summary>
public enum Scope
{
    Workflows,
    Tasks,
    Objects,
    Datasets,
    Models,
}

/// <summary>How scopes map to collections.</summary>
public static class Scopes
{
    public static Collection Collection(this Scope scope) => scope switch
    {
        Scope.Workflows => Provenance.Collection.Workflows,
        Scope.Tasks => Provenance.Collection.Tasks,
        _ => Provenance.Collection.Objects,
    };

    /// <summary>The object_type that the scope fixes; null when it fixes none.</summary>
    public static string? ObjectType(this Scope scope) => scope switch
    {
        Scope.Datasets => "dataset",
        Scope.Models => "ml_model",
        _ => null,
    };

    /// <summary>Narrows a question to the scope's own documents.</summary>
    public static QuerySpec Within(this QuerySpec spec, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return scope.ObjectType() is not { } type
            ? spec
            : spec with { Filter = new And([new Compare(FieldPath.Of("object_type"), CompareOp.Eq, new TextValue(type)), spec.Filter]) };
    }
}
