using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

// Contract: contracts/prefect.md 1.5 and 3.2.
/// <summary>A state as a client proposes it; an id and a timestamp of its own are not listened to.</summary>
public sealed record StateProposal(StateType Type, string? Name, string? Message, string? Data, StateDetails Details)
{
    public static readonly StateProposal Pending = new(StateType.Pending, null, null, null, new StateDetails());

    private const int MaxCacheKey = 2000;

    /// <summary>Reads the object; errors go into the body's list, and then the proposal is not to be used.</summary>
    internal static StateProposal Read(BodyObject state)
    {
        var type = state.Enum("type", StateTypeText.All, required: true);
        state.Get("id", nullable: true);
        state.Get("timestamp", nullable: true);
        var proposal = new StateProposal(
            type is not null && StateTypeText.TryRead(type, out var known) ? known : default,
            state.Text("name", nullable: true),
            state.Text("message", nullable: true),
            state.Any("data")?.GetRawText(),
            state.Members("state_details", nullable: true) is { } details ? ReadDetails(details) : new StateDetails());
        state.RefuseUnknown();
        return proposal;
    }

    /// <summary>The state to be decided on.</summary>
    public RunState ToState(Guid flowRunId, Guid? taskRunId, DateTimeOffset now) => new(
        Guid.CreateVersion7(now),
        Type,
        Name ?? Type.DefaultName(),
        now,
        Message,
        Data,
        Details with
        {
            FlowRunId = flowRunId,
            TaskRunId = taskRunId,
            ScheduledTime = Details.ScheduledTime ?? (Type == StateType.Scheduled ? now : null),
        });

    // Unknown members are ignored here, as in the original.
    private static StateDetails ReadDetails(BodyObject details) => new()
    {
        ChildFlowRunId = details.Uuid("child_flow_run_id", nullable: true),
        ScheduledTime = details.Instant("scheduled_time", nullable: true),
        CacheKey = details.Text("cache_key", nullable: true, maxLength: MaxCacheKey),
        CacheExpiration = details.Instant("cache_expiration", nullable: true),
        UntrackableResult = details.Boolean("untrackable_result") ?? false,
        PauseTimeout = details.Instant("pause_timeout", nullable: true),
        PauseReschedule = details.Boolean("pause_reschedule") ?? false,
        PauseKey = details.Text("pause_key", nullable: true),
        RefreshCache = details.Boolean("refresh_cache", nullable: true),
    };
}
