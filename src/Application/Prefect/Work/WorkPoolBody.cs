using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

// Contract: contracts/prefect.md 1.6.
/// <summary>The members of a work pool that clients set.</summary>
internal static class WorkPoolBody
{
    private const string DefaultType = "prefect-agent";

    public static FlowProvException Missing(string name) => new(ErrorKind.NotFound, $"Work pool '{name}' not found.");

    /// <summary>A body of changes, its members all right.</summary>
    public static BodyObject Read(JsonElement json) => Read(json, static body => body.RefuseNull("base_job_template", "is_paused", "default_queue_id"));

    /// <summary>A body of a whole pool, its members all right.</summary>
    /// <param name="json">The body.</param>
    /// <param name="isNamed">Whether it must name the pool.</param>
    public static BodyObject ReadWhole(JsonElement json, bool isNamed) => Read(json, body =>
    {
        var name = body.Text("name", required: isNamed, nullable: !isNamed);
        Names.Refuse(name, body);
        Names.RefuseEmpty(name, body);
        body.Text("type", nullable: true);
    });

    /// <summary>Puts the members that a body names into a pool.</summary>
    public static void Apply(BodyObject body, WorkPool pool)
    {
        pool.Description = body.Has("description") ? body.Text("description", nullable: true) : pool.Description;
        pool.BaseJobTemplate = body.Object("base_job_template", nullable: true)?.GetRawText() ?? pool.BaseJobTemplate;
        pool.IsPaused = body.Boolean("is_paused", nullable: true) ?? pool.IsPaused;
        pool.ConcurrencyLimit = body.Has("concurrency_limit") ? body.Integer("concurrency_limit", nullable: true, min: 0) : pool.ConcurrencyLimit;
        pool.DefaultQueueId = body.Uuid("default_queue_id", nullable: true) ?? pool.DefaultQueueId;
    }

    /// <summary>Gives a pool the members of a body, and the defaults of a new one for the rest.</summary>
    public static void Replace(BodyObject body, WorkPool pool)
    {
        (pool.Type, pool.Description, pool.BaseJobTemplate) = (body.Text("type", nullable: true) ?? DefaultType, null, "{}");
        (pool.IsPaused, pool.ConcurrencyLimit, pool.DefaultQueueId) = (false, null, null);
        Apply(body, pool);
    }

    public static void RefuseReserved(string name)
    {
        if (name.StartsWith("prefect", StringComparison.OrdinalIgnoreCase))
        {
            throw new FlowProvException(ErrorKind.Forbidden, "Worker pools starting with 'Prefect' are reserved for internal use.");
        }
    }

    /// <summary>A conflict when a body names a default queue that is none of the pool's, as a foreign key would be.</summary>
    public static async Task RequireQueueAsync(IFlowProvDb db, BodyObject body, WorkPool pool, CancellationToken cancellationToken)
    {
        if (body.Uuid("default_queue_id", nullable: true) is { } queueId
            && !await db.WorkQueues.AnyAsync(queue => queue.Id == queueId && queue.WorkPoolId == pool.Id, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, $"Work pool '{pool.Name}' has no queue {queueId}.");
        }
    }

    private static BodyObject Read(JsonElement json, Action<BodyObject> readRest)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        readRest(body);
        Apply(body, new WorkPool { Name = "" });
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return body;
    }
}
