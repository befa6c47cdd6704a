using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Orchestration.Definitions.Schemas;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Deployments.Schedules;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

// Contract: contracts/prefect.md 1.6.
/// <summary>The members of a deployment that clients set, in bodies that create and that change.</summary>
internal static class DeploymentBody
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Reads every member of a body; what is returned puts them into a deployment. Those that are absent or, where clients send it, null go back to their
    /// defaults unless only changes are asked for.
    /// </summary>
    public static Action<Deployment> Read(BodyObject body, bool onlyChanges)
    {
        var changes = new List<Action<Deployment>>();
        Set("version", name => body.Text(name, nullable: true), (deployment, value) => deployment.Version = value);
        Set("description", name => body.Text(name, nullable: true), (deployment, value) => deployment.Description = value);
        Set("schedule", name => ScheduleOf(body, name), (deployment, value) => deployment.Schedule = value);
        Set("is_schedule_active", name => body.Boolean(name, nullable: !onlyChanges), (deployment, value) => deployment.IsScheduleActive = value ?? true);
        Set("infra_overrides", name => body.Object(name, nullable: !onlyChanges)?.GetRawText(), (deployment, value) => deployment.InfraOverrides = value ?? "{}");
        Set("parameters", name => body.Object(name)?.GetRawText(), (deployment, value) => deployment.Parameters = value ?? "{}");
        Set("tags", name => body.Texts(name), (deployment, value) => deployment.Tags = [.. value ?? []]);
        Set("parameter_openapi_schema", name => body.Object(name, nullable: true)?.GetRawText(), (deployment, value) => deployment.ParameterOpenapiSchema = value);
        Set("path", name => body.Text(name, nullable: true), (deployment, value) => deployment.Path = value);
        Set("entrypoint", name => body.Text(name, nullable: true), (deployment, value) => deployment.Entrypoint = value);
        Set("manifest_path", name => body.Text(name, nullable: true), (deployment, value) => deployment.ManifestPath = value);
        Set("storage_document_id", name => body.Uuid(name, nullable: true), (deployment, value) => deployment.StorageDocumentId = value);
        Set("infrastructure_document_id", name => body.Uuid(name, nullable: true), (deployment, value) => deployment.InfrastructureDocumentId = value);
        Set("created_by", name => body.Object(name, nullable: true)?.GetRawText(), (deployment, value) => deployment.CreatedBy = value ?? deployment.CreatedBy);
        Set("updated_by", name => body.Object(name, nullable: true)?.GetRawText(), (deployment, value) => deployment.UpdatedBy = value ?? deployment.UpdatedBy);
        return deployment => changes.ForEach(change => change(deployment));

        void Set<T>(string name, Func<string, T> read, Action<Deployment, T> write)
        {
            if (!onlyChanges || body.Has(name))
            {
                var value = read(name);
                changes.Add(deployment => write(deployment, value));
            }
        }
    }

    /// <summary>A conflict when a deployment names a block document that is not there. The foreign key would refuse it too, but not without a failure in the log.</summary>
    public static async Task RequireBlocksAsync(this IFlowProvDb db, Deployment deployment, CancellationToken cancellationToken)
    {
        Guid[] named = [.. new[] { deployment.StorageDocumentId, deployment.InfrastructureDocumentId }.OfType<Guid>().Distinct()];
        if (named.Length > 0 && await db.BlockDocuments.CountAsync(known => named.Contains(known.Id), cancellationToken) < named.Length)
        {
            throw new FlowProvException(ErrorKind.Conflict, "The deployment names a block document that does not exist.");
        }
    }

    private static string? ScheduleOf(BodyObject body, string name)
    {
        if (body.Members(name, nullable: true) is not { } schedule)
        {
            return null;
        }

        DeploymentSchedule.Read(schedule);
        return Told(schedule).ToJsonString(Unescaped);
    }

    // Contract: contracts/prefect.md 1.1 and 1.6.
    /// <summary>A schedule as it is told: durations in seconds, times in UTC, what was left out as it counts.</summary>
    private static JsonObject Told(BodyObject schedule)
    {
        var zone = schedule.Text("timezone", nullable: true) ?? DeploymentSchedule.DefaultZone;
        return schedule switch
        {
            _ when schedule.Has("cron") => new() { ["cron"] = schedule.Text("cron"), ["timezone"] = zone, ["day_or"] = schedule.Boolean("day_or") ?? true },
            _ when schedule.Has("rrule") => new() { ["rrule"] = schedule.Text("rrule"), ["timezone"] = zone },
            _ => new()
            {
                ["interval"] = schedule.Get("interval")?.Duration() is { } interval
                    ? JsonNode.Parse(new PythonNumber(default, interval.TotalSeconds, IsFloat: true).ToString())
                    : null,
                ["anchor_date"] = IsoTime.Write(schedule.Instant("anchor_date", nullable: true) ?? IntervalSchedule.DefaultAnchor),
                ["timezone"] = zone,
            },
        };
    }
}
