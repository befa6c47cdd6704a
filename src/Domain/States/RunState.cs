namespace FlowProv.Domain.States;

/// <summary>One state of a flow run or task run, proposed or stored.</summary>
/// <param name="Id">Given by <see cref="Bookkeeping.Stamp"/> when it is stored.</param>
/// <param name="Type">What the rules go by.</param>
/// <param name="Name">What people see; some names mean something, see <see cref="StateNames"/>.</param>
/// <param name="Timestamp">Given by <see cref="Bookkeeping.Stamp"/> when it is stored.</param>
/// <param name="Message">Free text.</param>
/// <param name="Data">Raw JSON: the result, or where it is.</param>
/// <param name="Details">The state_details.</param>
public sealed record RunState(
    Guid Id, StateType Type, string Name, DateTimeOffset Timestamp, string? Message, string? Data, StateDetails Details)
{
    /// <summary>A state that is not stored yet; an id and a timestamp that a client sent are ignored.</summary>
    public static RunState Propose(
        StateType type, string? name = null, string? message = null, string? data = null, StateDetails? details = null) =>
        new(Guid.Empty, type, name ?? type.DefaultName(), default, message, data, details ?? StateDetails.Empty);
}
