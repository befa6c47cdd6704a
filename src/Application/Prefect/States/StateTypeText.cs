using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>State types as they are written: in upper case.</summary>
public static class StateTypeText
{
    /// <summary>All of them, in the contract's order.</summary>
    public static readonly IReadOnlyList<string> All = [.. Enum.GetValues<StateType>().Select(type => type.WireName())];

    private static readonly Dictionary<string, StateType> Types = Enum.GetValues<StateType>().ToDictionary(type => type.WireName(), StringComparer.Ordinal);

    public static StateType Read(string text) => Types[text];

    /// <summary>False for a text that is no type.</summary>
    public static bool TryRead(string text, out StateType type) => Types.TryGetValue(text, out type);
}
