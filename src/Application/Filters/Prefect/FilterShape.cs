using System.Collections.Immutable;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>An object of the language: an object of fields, or a field with its operators.</summary>
/// <param name="IsJoinable">Whether <c>"operator":"or_"</c> may stand beside the members.</param>
/// <param name="Members">The keys it knows.</param>
internal sealed record FilterShape(bool IsJoinable, params ImmutableArray<FilterMember> Members)
{
    /// <summary>How an object's fields may be joined.</summary>
    public static readonly IReadOnlyList<string> Operators = ["and_", "or_"];

    /// <summary>The condition of the whole object: its parts joined, true when there are none.</summary>
    public Filter Read(BodyObject body)
    {
        var isOr = IsJoinable && body.Enum("operator", Operators, byDefault: "and_") == "or_";
        var parts = Parts(body);
        return isOr ? FilterJoin.Any(parts) : FilterJoin.All(parts);
    }

    /// <summary>The condition of each member.</summary>
    public ImmutableArray<Filter> Parts(BodyObject body)
    {
        ImmutableArray<Filter> parts = [.. Members.SelectMany(member => member.Of(body))];
        body.RefuseUnknown();
        return parts;
    }
}

/// <summary>
/// A key of an object, and how its value becomes conditions: none when it is wrong, more than one where an object gives its members to the one around it.
/// </summary>
internal sealed record FilterMember(string Name, Func<BodyValue, IEnumerable<Filter>> Read)
{
    /// <summary>The condition when the key is absent.</summary>
    public Filter? Absent { get; init; }

    public IEnumerable<Filter> Of(BodyObject body) =>
        body.Get(Name, nullable: true) is { } value ? Read(value)
        : Absent is not null && !body.Has(Name) ? [Absent]
        : [];
}
