using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Ends the soft stops whose last run is over; how many, up to some hundred. To be sent again and again.</summary>
public sealed record EndDrains : ICommand<int>;

internal sealed class EndDrainsHandler(IFlowProvDb db, IFlowStore store, FlowChanges changes) : IRequestHandler<EndDrains, int>
{
    private const int Most = 500;

    /// <summary>Flows that wait for nothing any more, by the partial indexes of draining flows and of open runs.</summary>
    public static IQueryable<string> Drained(IFlowProvDb db) => db.FlowConfigurations
        .Where(flow => flow.Draining && !db.FlowRuns.Any(run => run.FlowId == flow.FlowId && run.OpenTasks > 0))
        .OrderBy(flow => flow.FlowId)
        .Select(flow => flow.FlowId)
        .Take(Most);

    public async Task<int> Handle(EndDrains request, CancellationToken cancellationToken)
    {
        // Nearly always none: looked for without locks.
        var ids = await Drained(db).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return 0;
        }

        // They may have been started again meanwhile, with new runs.
        var flows = await store.LockAsync(ids, cancellationToken);
        var open = await db.OpenRunsAsync(ids, cancellationToken);
        var over = flows.Where(flow => flow.Draining && !open.ContainsKey(flow.FlowId)).ToList();
        foreach (var flow in over)
        {
            changes.Move(flow, FlowState.Stopped);
            changes.Note(flow, FlowEventKind.Drained, FlowOrigin.Server, FlowState.Stopping, FlowState.Stopped);
        }

        if (over.Count > 0)
        {
            await changes.SaveAsync(cancellationToken);
        }

        return over.Count;
    }
}
