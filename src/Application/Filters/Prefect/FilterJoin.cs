using System.Collections.Immutable;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>Joins conditions, less those that are always true.</summary>
internal static class FilterJoin
{
    public static Filter All(ImmutableArray<Filter> parts) => parts.RemoveAll(part => part is All) switch
    {
        [] => new All(),
        [var only] => only,
        var several => new And(several),
    };

    /// <summary>Without parts it is true, and so it is with a part that is always true.</summary>
    public static Filter Any(ImmutableArray<Filter> parts) => parts switch
    {
        [] => new All(),
        _ when parts.Any(part => part is All) => new All(),
        [var only] => only,
        _ => new Or(parts),
    };
}
