using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Prefect.FlowRuns;

/// <summary>Deletes flow runs. Those of the engine that are not over are canceled before, since their provenance stays.</summary>
internal sealed class FlowRunDeletion(IRunDeletion runs, IRunStore engine, RunSteps steps)
{
    /// <summary>Returns how many there were.</summary>
    public async Task<int> DeleteAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        await steps.SettledAsync(await engine.CancelAsync(ids, cancellationToken), cancellationToken);
        return await runs.DeleteFlowRunsAsync(ids, cancellationToken);
    }
}
