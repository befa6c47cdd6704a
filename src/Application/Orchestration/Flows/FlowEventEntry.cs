using FlowProv.Domain.Flows;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>One change of a flow.</summary>
/// <param name="Id">Rises in the order of the changes.</param>
/// <param name="FlowId">The flow.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Actor">Who asked for it, as the caller said.</param>
/// <param name="RequestId">The request that asked for it; answers bear it as X-Request-Id.</param>
/// <param name="Command">The command, where one caused the change.</param>
/// <param name="OldState">The status before.</param>
/// <param name="NewState">The status after.</param>
/// <param name="Version">The configuration's version after it.</param>
/// <param name="At">When.</param>
public sealed record FlowEventEntry(
    long Id,
    string FlowId,
    FlowEventKind Kind,
    string? Actor,
    string? RequestId,
    FlowCommand? Command,
    FlowState? OldState,
    FlowState? NewState,
    int Version,
    DateTimeOffset At);
