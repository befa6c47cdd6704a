using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Deployments.Schedules;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Flows;
using FlowProv.Domain.States;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

// Contract: contracts/prefect.md 1.6.
/// <summary>
/// Makes the runs that a deployment's schedule is ahead of: each due time once, however many servers do it, since the key of a run is made of it.
/// Nothing where the schedule is inactive. Returns how many were made, null where there is no such deployment.
/// </summary>
/// <param name="DeploymentId">The deployment.</param>
/// <param name="Span">How far ahead; the default where it is null.</param>
public sealed record ScheduleRuns(Guid DeploymentId, ScheduleSpan? Span = null) : ICommand<int?>;

/// <summary>How far ahead runs are made.</summary>
/// <param name="Start">From then on; null for now.</param>
/// <param name="End">Until then; null for a hundred days.</param>
/// <param name="MinTime">At least for so long; null for an hour.</param>
/// <param name="MinRuns">At least so many; null for three.</param>
/// <param name="MaxRuns">At most so many; null for a hundred.</param>
public sealed record ScheduleSpan(DateTimeOffset? Start, DateTimeOffset? End, TimeSpan? MinTime, int? MinRuns, int? MaxRuns);

internal sealed class ScheduleRunsHandler(IFlowProvDb db, IDeploymentRuns runs, ClientRunSteps steps, TimeProvider time) : IRequestHandler<ScheduleRuns, int?>
{
    private const string AutoScheduled = "auto-scheduled";

    public async Task<int?> Handle(ScheduleRuns request, CancellationToken cancellationToken)
    {
        // Who changes the deployment waits, so that no run of an old schedule is made behind its back.
        await runs.LockDeploymentAsync(request.DeploymentId, alone: false, cancellationToken);
        var deployment = await db.Deployments.AsNoTracking().FirstOrDefaultAsync(deployment => deployment.Id == request.DeploymentId, cancellationToken);
        if (deployment is not { IsScheduleActive: true, Schedule: { } text })
        {
            return deployment is null ? null : 0;
        }

        var schedule = DeploymentSchedule.Read(new BodyObject(JsonElement.Parse(text), ["schedule"], new BodyErrors()));
        var (now, span) = (time.GetUtcNow(), request.Span);
        var start = span?.Start ?? now;
        var times = schedule?.Ahead(start, span?.MinTime, span?.MinRuns, span?.End - start, span?.MaxRuns) ?? [];
        var known = await KnownAsync(deployment.Id, start, cancellationToken);
        var made = 0;
        foreach (var due in times.Where(due => !known.Contains(KeyOf(deployment.Id, due))))
        {
            made += (await steps.AddAsync(NewRun(deployment, due, now), cancellationToken)).IsNew ? 1 : 0;
        }

        return made;
    }

    private async Task<HashSet<string>> KnownAsync(Guid deploymentId, DateTimeOffset start, CancellationToken cancellationToken) =>
    [
        .. await db.FlowRuns.AsNoTracking()
            .Where(run => run.DeploymentId == deploymentId && run.StartAt >= start.ToUniversalTime() && run.IdempotencyKey != null)
            .Select(run => run.IdempotencyKey!)
            .ToListAsync(cancellationToken),
    ];

    private NewClientFlowRun NewRun(Deployment deployment, DateTimeOffset due, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var state = RunState.Propose(StateType.Scheduled, message: "Flow run scheduled", details: new StateDetails { ScheduledTime = due });
        var run = new NewClientFlowRun(id, deployment.NamedFlowId, Slug.Create(), steps.First(state, id, null, null))
        {
            AutoScheduled = true,
            IdempotencyKey = KeyOf(deployment.Id, due),
        };
        return CreateDeploymentRunHandler.Of(deployment, run, [.. deployment.Tags, AutoScheduled]);
    }

    private static string KeyOf(Guid deploymentId, DateTimeOffset due) => $"scheduled {deploymentId} {IsoTime.Write(due)}";
}

/// <summary>The deployments whose schedule is active.</summary>
public sealed record ListScheduledDeployments : IQuery<IReadOnlyList<Guid>>;

internal sealed class ListScheduledDeploymentsHandler(IFlowProvDb db) : IRequestHandler<ListScheduledDeployments, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(ListScheduledDeployments request, CancellationToken cancellationToken) => await db.Deployments.AsNoTracking()
        .Where(deployment => deployment.IsScheduleActive && deployment.Schedule != null)
        .OrderBy(deployment => deployment.Id)
        .Select(deployment => deployment.Id)
        .ToListAsync(cancellationToken);
}
