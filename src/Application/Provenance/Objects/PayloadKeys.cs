using System.Collections.Immutable;
using FlowProv.Application.Filters;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>The fields that tell a document's payload: a projection that leaves them out is asked with them, and they are taken out of the answer.</summary>
internal sealed record PayloadKeys(ImmutableArray<FieldPath>? Asked, IReadOnlyList<string> Hidden)
{
    private static readonly ImmutableArray<FieldPath> All = [FieldPath.Of("object_id"), FieldPath.Of("version")];

    public static PayloadKeys Of(ImmutableArray<FieldPath>? projection)
    {
        if (projection is not { } fields)
        {
            return new PayloadKeys(null, []);
        }

        var missing = All.Except(fields).ToList();
        return new PayloadKeys([.. fields, .. missing], [.. missing.Select(key => key.Root)]);
    }
}
