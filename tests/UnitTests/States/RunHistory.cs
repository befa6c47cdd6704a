using FlowProv.Domain.States;

namespace FlowProv.UnitTests.States;

/// <summary>A flow run that is led through states as its server does it, ten seconds from one to the next.</summary>
internal sealed class RunHistory
{
    public RunClock Clock { get; private set; } = RunClock.Zero;

    public RunPolicy Policy { get; init; } = RunPolicy.None;

    public bool HasDeployment { get; init; }

    public RunPolicy PolicyNow => policy ?? Policy;

    public RunState? Current { get; private set; }

    public DateTimeOffset Now { get; private set; } = Samples.Now;

    private RunPolicy? policy;

    /// <summary>A proposal that meets the rules.</summary>
    public RunHistory Propose(StateType type, string? name = null, StateDetails? details = null)
    {
        var facts = new FlowRunFacts { Current = Current, Policy = PolicyNow, Clock = Clock, HasDeployment = HasDeployment };
        var decision = FlowRunRules.Decide(facts, RunState.Propose(type, name, details: details), Now);
        return decision.Store is { } state ? Keep(state, decision) : Keep(decision);
    }

    public RunHistory Force(StateType type, StateDetails? details = null) => Keep(RunState.Propose(type, details: details), null);

    private RunHistory Keep(Decision refusal)
    {
        policy = refusal.Policy ?? policy;
        return this;
    }

    private RunHistory Keep(RunState state, Decision? decision)
    {
        var stored = Bookkeeping.Stamp(state, Current, Now, Samples.FlowRun, null);
        var (clock, changed) = Bookkeeping.After(Clock, PolicyNow, Current, stored, decision);
        (Clock, policy, Current, Now) = (clock, changed ?? policy, stored, Now.AddSeconds(10));
        return this;
    }
}
