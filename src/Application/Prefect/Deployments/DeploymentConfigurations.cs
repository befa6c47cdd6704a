using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

/// <summary>
/// A deployment is a flow configuration: it is listed, versioned, commanded and audited as one. This keeps both in step, in the transaction of whoever
/// changes one of them.
/// </summary>
internal sealed class DeploymentConfigurations(IFlowProvDb db, IFlowStore flows, FlowChanges changes, IDeploymentRuns runs, FlowRunTransitions transitions)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Stores the configuration of a new or changed deployment.</summary>
    public async Task SaveAsync(Deployment deployment, string flowName, FlowOrigin origin, CancellationToken cancellationToken)
    {
        var flowId = deployment.Id.ToString();
        var draft = new FlowDraft(flowId, null, BodyOf(deployment, flowName), [], null);
        var known = (await flows.LockAsync([flowId], cancellationToken)).SingleOrDefault();
        var state = deployment.IsScheduleActive ? FlowState.Running : FlowState.Stopped;
        if (known is null)
        {
            var flow = changes.Create(draft, 1, state, origin);
            changes.Note(flow, FlowEventKind.Created, origin, null, flow.State);
        }
        else
        {
            Change(known, draft, state, origin);
        }

        await changes.SaveAsync(cancellationToken);
    }

    /// <summary>Deletes the configurations of deployments that are deleted.</summary>
    public async Task DeleteAsync(IReadOnlyList<Guid> deploymentIds, FlowOrigin origin, CancellationToken cancellationToken)
    {
        foreach (var flow in await flows.LockAsync(deploymentIds.Select(id => id.ToString()), cancellationToken))
        {
            changes.Note(flow, FlowEventKind.Deleted, origin, flow.State, null);
            db.FlowConfigurations.Remove(flow);
        }

        await changes.SaveAsync(cancellationToken);
    }

    /// <summary>
    /// Lets a deployment follow a command that its configuration was given: runs that its schedule made ahead go when it stops, and a hard stop cancels
    /// those that are open.
    /// </summary>
    public async Task FollowAsync(FlowConfiguration flow, FlowCommand command, CancellationToken cancellationToken)
    {
        if (await FindAsync(flow.FlowId, cancellationToken) is { } deployment)
        {
            await runs.LockDeploymentAsync(deployment.Id, alone: true, cancellationToken);
            deployment.IsScheduleActive = flow.DesiredState == FlowState.Running;
            if (!deployment.IsScheduleActive)
            {
                await runs.DeleteScheduledRunsAsync(deployment.Id, onlyAutoScheduled: true, cancellationToken);
            }

            if (command == FlowCommand.HardStop)
            {
                foreach (var id in await runs.ListOpenRunsAsync(deployment.Id, cancellationToken))
                {
                    await transitions.CancelAsync(id, cancellationToken);
                }
            }
        }
    }

    /// <summary>Deletes the deployment of a configuration that is deleted.</summary>
    public async Task DetachAsync(Deployment deployment, CancellationToken cancellationToken)
    {
        await runs.DetachRunsAsync(deployment.Id, cancellationToken);
        db.Deployments.Remove(deployment);
    }

    /// <summary>Refuses a new body for the configuration of a deployment: it has more members than the configuration shows.</summary>
    public async Task RefuseAsync(string flowId, CancellationToken cancellationToken)
    {
        if (await FindAsync(flowId, cancellationToken) is not null)
        {
            throw new FlowProvException(ErrorKind.Conflict, $"Flow '{flowId}' is a deployment of Prefect's; change it through /api/deployments/{flowId}.");
        }
    }

    /// <summary>The deployment of a configuration, or null.</summary>
    public async Task<Deployment?> FindAsync(string flowId, CancellationToken cancellationToken) =>
        Guid.TryParse(flowId, out var id) ? await db.Deployments.FirstOrDefaultAsync(deployment => deployment.Id == id, cancellationToken) : null;

    private void Change(FlowConfiguration known, FlowDraft draft, FlowState state, FlowOrigin origin)
    {
        var before = known.State;
        if (known.Body != draft.Body)
        {
            changes.Write(known, draft, known.Version + 1, origin);
            changes.Note(known, FlowEventKind.Updated, origin, before, before);
        }

        if (known.DesiredState != state && !(known.DesiredState == FlowState.Paused && state == FlowState.Stopped))
        {
            changes.Move(known, state);
            changes.Note(known, FlowEventKind.Commanded, origin, before, state, state == FlowState.Running ? FlowCommand.Start : FlowCommand.SoftStop);
        }
    }

    private static string BodyOf(Deployment deployment, string flowName)
    {
        var body = new JsonObject
        {
            ["flow_id"] = deployment.Id.ToString(),
            ["deployment"] = $"{flowName}/{deployment.Name}",
            ["version"] = deployment.Version,
            ["schedule"] = Parse(deployment.Schedule),
            ["parameters"] = Parse(deployment.Parameters),
            ["tags"] = new JsonArray([.. deployment.Tags.Select(tag => (JsonNode)tag)]),
            ["work_queue_name"] = deployment.WorkQueueName,
            ["entrypoint"] = deployment.Entrypoint,
            ["path"] = deployment.Path,
        };
        return body.ToJsonString(Plain);
    }

    private static JsonNode? Parse(string? json) => json is null ? null : JsonNode.Parse(json);
}
