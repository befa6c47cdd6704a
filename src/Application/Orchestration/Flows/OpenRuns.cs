using FlowProv.Application.Ports;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Counts what a stop has to wait for.</summary>
internal static class OpenRuns
{
    /// <summary>The number of open runs of flows (null: all); flows without any are missing.</summary>
    public static Task<Dictionary<string, int>> OpenRunsAsync(
        this IFlowProvDb db, IReadOnlyCollection<string>? flowIds, CancellationToken cancellationToken) =>
        db.FlowRuns.Where(run => run.OpenTasks > 0 && run.FlowId != null && (flowIds == null || flowIds.Contains(run.FlowId)))
            .GroupBy(run => run.FlowId!)
            .Select(open => new { FlowId = open.Key, Count = open.Count() })
            .ToDictionaryAsync(open => open.FlowId, open => open.Count, StringComparer.Ordinal, cancellationToken);
}
