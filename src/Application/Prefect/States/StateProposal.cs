using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

// Contract: contracts/prefect.md 1.5 and 3.2.
/// <summary>States as clients propose them; ids and a timestamp of their own are checked and not listened to.</summary>
internal static class StateProposal
{
    private const int MaxCacheKey = 2000;

    /// <summary>The first state of a run that was given none.</summary>
    public static readonly RunState Pending = RunState.Propose(StateType.Pending);

    /// <summary>Reads the object; errors go into the body's list, and then the proposal is not to be used.</summary>
    public static RunState Read(BodyObject state)
    {
        var type = state.Enum("type", StateTypeText.All, required: true);
        state.Uuid("id", nullable: true);
        state.Instant("timestamp", nullable: true);
        var proposal = RunState.Propose(
            type is not null && StateTypeText.TryRead(type, out var known) ? known : default,
            state.Text("name", nullable: true),
            state.Text("message", nullable: true),
            state.Any("data")?.GetRawText(),
            state.Members("state_details", nullable: true) is { } details ? ReadDetails(details) : null);
        state.RefuseUnknown();
        return proposal;
    }

    // Unknown members are ignored here, as in the original.
    private static StateDetails ReadDetails(BodyObject details)
    {
        details.Uuid("flow_run_id", nullable: true);
        details.Uuid("task_run_id", nullable: true);
        return new StateDetails
        {
            ChildFlowRunId = details.Uuid("child_flow_run_id", nullable: true),
            ScheduledTime = details.Instant("scheduled_time", nullable: true),
            CacheKey = details.Text("cache_key", nullable: true, maxLength: MaxCacheKey),
            CacheExpiration = details.Instant("cache_expiration", nullable: true),
            UntrackableResult = details.Boolean("untrackable_result", nullable: true) ?? false,
            PauseTimeout = details.Instant("pause_timeout", nullable: true),
            PauseReschedule = details.Boolean("pause_reschedule", nullable: true) ?? false,
            PauseKey = details.Text("pause_key", nullable: true),
            RefreshCache = details.Boolean("refresh_cache", nullable: true),
        };
    }
}
