namespace FlowProv.Domain.States;

/// <summary>What the rules need to know of a flow run.</summary>
public sealed record FlowRunFacts
{
    /// <summary>Null for a run that has no state yet.</summary>
    public RunState? Current { get; init; }

    public RunPolicy Policy { get; init; } = RunPolicy.None;

    public RunClock Clock { get; init; } = RunClock.Zero;

    public bool HasDeployment { get; init; }

    /// <summary>Whether a task run of another flow run stands for it.</summary>
    public bool IsSubflow { get; init; }
}
