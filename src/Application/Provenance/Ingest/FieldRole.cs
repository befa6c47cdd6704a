using System.Collections.Frozen;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>What normalisation does with a top-level field.</summary>
internal enum FieldRole
{
    /// <summary>Text of bounded length.</summary>
    Identifier,

    /// <summary>A time, stored as epoch seconds.</summary>
    Time,

    /// <summary>Free data that must be an object, so that it can be merged key by key.</summary>
    Region,

    /// <summary>A set of texts.</summary>
    TextSet,

    /// <summary>Dropped: the database key of another store.</summary>
    ForeignKey,
}

/// <summary>The roles of each collection's fields (contracts/flowcept.md 6.2).</summary>
internal static class FieldRoles
{
    private static readonly FrozenDictionary<string, FieldRole> Workflows =
        Build(Collection.Workflows, "used", "generated", "custom_metadata");

    private static readonly FrozenDictionary<string, FieldRole> Tasks =
        Build(Collection.Tasks, "used", "generated", "custom_metadata", "telemetry_at_start", "telemetry_at_end");

    private static readonly FrozenDictionary<string, FieldRole> Agents = Build(Collection.Agents);

    private static readonly FrozenDictionary<string, FieldRole> Objects = Build(Collection.Objects, "custom_metadata");

    public static FrozenDictionary<string, FieldRole> Of(Collection collection) => collection switch
    {
        Collection.Workflows => Workflows,
        Collection.Tasks => Tasks,
        Collection.Agents => Agents,
        _ => Objects,
    };

    /// <summary>Sets of texts, united by the merge.</summary>
    public static bool IsTextSet(string field) => field is "tags" or "interceptor_ids";

    private static FrozenDictionary<string, FieldRole> Build(Collection collection, params string[] regions)
    {
        var fields = CollectionFields.Of(collection);
        var roles = new Dictionary<string, FieldRole>
        {
            ["_id"] = FieldRole.ForeignKey,
            ["tags"] = FieldRole.TextSet,
            ["interceptor_ids"] = FieldRole.TextSet,
        };
        Add(fields.Identifiers, FieldRole.Identifier);
        Add(fields.Times, FieldRole.Time);
        Add(regions, FieldRole.Region);
        return roles.ToFrozenDictionary();

        void Add(IEnumerable<string> names, FieldRole role)
        {
            foreach (var name in names)
            {
                roles.Add(name, role);
            }
        }
    }
}
