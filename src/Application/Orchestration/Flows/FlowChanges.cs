using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>What all changes of flows have in common: versions, full names, due times, events. Flows are locked before.</summary>
internal sealed class FlowChanges(IFlowProvDb db, IFlowStore store, IUnitOfWork unitOfWork, FlowSignal signal, TimeProvider time, FlowsOptions options)
{
    /// <summary>The time as the database keeps it, in microseconds.</summary>
    public DateTimeOffset Now => time.GetUtcNow() is var now ? now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)) : default;

    /// <summary>Refuses a change that was meant for another version, or that names none where it must.</summary>
    public void CheckVersion(FlowConfiguration flow, VersionCondition? condition)
    {
        if (condition is null && options.RequireIfMatch)
        {
            throw FlowErrors.Unconditional(flow.FlowId);
        }

        if (condition?.Admits(flow.Version) == false)
        {
            throw FlowErrors.Stale(flow.FlowId, flow.Version);
        }
    }

    /// <summary>The versions that flows would get if they were created; ids that were used before go on counting.</summary>
    public async Task<Dictionary<string, int>> LastVersionsAsync(IReadOnlyCollection<string> flowIds, CancellationToken cancellationToken) =>
        await db.FlowVersions.Where(version => flowIds.Contains(version.FlowId))
            .GroupBy(version => version.FlowId)
            .Select(versions => new { FlowId = versions.Key, Version = versions.Max(version => version.Version) })
            .ToDictionaryAsync(last => last.FlowId, last => last.Version, cancellationToken);

    /// <summary>Refuses full names that other flows bear, and keeps others from taking them.</summary>
    public async Task ClaimFullnamesAsync(IReadOnlyList<FlowDraft> drafts, CancellationToken cancellationToken)
    {
        var named = drafts.Where(draft => draft.Definition is not null).Select(draft => (Draft: draft, Name: draft.Definition!.FullName)).ToList();
        if (named.Count == 0)
        {
            return;
        }

        await store.LockFullnamesAsync(cancellationToken);
        var names = named.Select(entry => entry.Name).Distinct().ToList();
        var owners = await db.FlowConfigurations.Where(flow => flow.Fullname != null && names.Contains(flow.Fullname))
            .Select(flow => new { flow.FlowId, flow.Fullname })
            .ToDictionaryAsync(flow => flow.Fullname!, flow => flow.FlowId, StringComparer.Ordinal, cancellationToken);
        var errors = new List<ErrorDetail>();
        foreach (var (draft, name) in named)
        {
            if (!owners.TryAdd(name, draft.FlowId) && owners[name] != draft.FlowId)
            {
                object[] place = draft.Index is { } index ? ["body", index, "name"] : ["body", "name"];
                errors.Add(FlowErrors.Detail(place, $"The workflow {name} is defined by flow '{owners[name]}' already.", draft.FlowId));
            }
        }

        if (errors.Count > 0)
        {
            throw FlowErrors.Of(errors);
        }
    }

    public FlowConfiguration Create(FlowDraft draft, int version, FlowState state, FlowOrigin origin, int? rollbackOf = null)
    {
        var now = Now;
        var flow = new FlowConfiguration
        {
            FlowId = draft.FlowId,
            Body = draft.Body,
            DesiredState = state,
            StateVersion = 1,
            CreatedAt = now,
            StateChangedAt = now,
        };
        Write(flow, draft, version, origin, rollbackOf);
        db.FlowConfigurations.Add(flow);
        return flow;
    }

    /// <summary>Puts a configuration in the place of the present one, as another version.</summary>
    public void Write(FlowConfiguration flow, FlowDraft draft, int version, FlowOrigin origin, int? rollbackOf = null)
    {
        var now = Now;
        var sameSchedule = flow.NextFireAt is not null && ScheduleText(flow.Body) == ScheduleText(draft.Body);
        flow.Version = version;
        flow.Body = draft.Body;
        flow.Labels = draft.Labels;
        flow.Fullname = draft.Definition?.FullName;
        flow.Retention = draft.Definition is { RetentionOffset: not WorkflowDefinition.KeepAll } kept ? kept.RetentionOffset : null;
        flow.UpdatedAt = now;

        // A schedule that stays keeps its due time: who writes often must not put it off for ever.
        flow.NextFireAt = flow.DesiredState != FlowState.Running ? null : sameSchedule ? flow.NextFireAt : draft.Definition?.Periodic?.Next(now);
        if (draft.Definition is not null)
        {
            ForgetObservation(flow);
        }

        db.FlowVersions.Add(new FlowVersion
        {
            FlowId = flow.FlowId,
            Version = version,
            Body = draft.Body,
            RollbackOf = rollbackOf,
            Actor = origin.Actor,
            CreatedAt = now,
        });
    }

    /// <summary>Moves a flow to another state; its runs are the caller's.</summary>
    public void Move(FlowConfiguration flow, FlowState state)
    {
        flow.DesiredState = state == FlowState.Stopping ? FlowState.Stopped : state;
        flow.Draining = state == FlowState.Stopping;
        if (flow.ObservedState is FlowState.Failed or FlowState.Stopping)
        {
            // It told of the state before, and would hide the new one.
            ForgetObservation(flow);
        }

        flow.StateVersion++;
        flow.StateChangedAt = Now;
        flow.NextFireAt = state == FlowState.Running && flow.Fullname is not null ? Definition(flow.Body)?.Periodic?.Next(flow.StateChangedAt) : null;
    }

    /// <summary>Notes a change for the audit record and for watchers.</summary>
    public void Note(FlowConfiguration flow, FlowEventKind kind, FlowOrigin origin, FlowState? from, FlowState? to, FlowCommand? command = null) =>
        db.FlowEvents.Add(new FlowEvent
        {
            FlowId = flow.FlowId,
            Kind = kind,
            Actor = origin.Actor,
            RequestId = origin.RequestId,
            Command = command,
            OldState = from,
            NewState = to,
            Version = flow.Version,
            At = Now,
        });

    /// <summary>Stores what was changed and noted. The last step of a transaction: nobody else can note anything until its end.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await store.LockEventsAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        unitOfWork.AfterCommit(signal.Pulse);
    }

    /// <summary>Stores what is no news to anybody.</summary>
    public Task SaveQuietlyAsync(CancellationToken cancellationToken) => db.SaveChangesAsync(cancellationToken);

    private static void ForgetObservation(FlowConfiguration flow) =>
        (flow.ObservedState, flow.ObservedDetail, flow.ObservedAt) = (null, null, null);

    private static WorkflowDefinition? Definition(string body) => DefinitionParser.Parse(JsonElement.Parse(body)).Definition;

    private static string? ScheduleText(string body) =>
        JsonElement.Parse(body).TryGetProperty("periodic", out var periodic) ? periodic.GetRawText() : null;
}
