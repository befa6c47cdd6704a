using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

// Contract: contracts/prefect.md 3.2.
/// <summary>What became of a proposal.</summary>
/// <param name="State">The state that the run has now; its data is left out where nothing was stored.</param>
/// <param name="Answer">The verdict.</param>
/// <param name="Reason">Why it was not accepted.</param>
/// <param name="DelaySeconds">When to try again.</param>
/// <param name="Stored">Whether a state was stored: then the answer is 201.</param>
public sealed record StateAnswer(RunState? State, Answer Answer, string? Reason, int? DelaySeconds, bool Stored)
{
    public static StateAnswer Of(Decision decision, RunState? current)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Store is { } stored
            ? new StateAnswer(stored, decision.Answer, decision.Reason, decision.DelaySeconds, true)
            : new StateAnswer(current is null ? null : current with { Data = null }, decision.Answer, decision.Reason, decision.DelaySeconds, false);
    }
}
