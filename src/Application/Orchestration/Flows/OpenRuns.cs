using FlowProv.Application.Ports;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The runs of a flow that are not over.</summary>
/// <param name="Count">How many there are: what a stop has to wait for.</param>
/// <param name="Version">The version that the last of them was started from; versions only rise.</param>
internal sealed record OpenRuns(int Count, int? Version);

/// <summary>Counts open runs.</summary>
internal static class OpenRunsQuery
{
    /// <summary>The open runs of flows (null: all); flows without any are missing.</summary>
    public static Task<Dictionary<string, OpenRuns>> OpenRunsAsync(
        this IFlowProvDb db, IReadOnlyCollection<string>? flowIds, CancellationToken cancellationToken) =>
        db.FlowRuns.Where(run => run.OpenTasks > 0 && run.FlowId != null && (flowIds == null || flowIds.Contains(run.FlowId)))
            .GroupBy(run => run.FlowId!)
            .Select(open => new { FlowId = open.Key, Count = open.Count(), Version = open.Max(run => run.FlowVersion) })
            .ToDictionaryAsync(open => open.FlowId, open => new OpenRuns(open.Count, open.Version), StringComparer.Ordinal, cancellationToken);
}
