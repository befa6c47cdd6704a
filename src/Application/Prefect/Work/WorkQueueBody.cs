using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

// Contract: contracts/prefect.md 1.6.
/// <summary>The members of a work queue that clients set.</summary>
internal static class WorkQueueBody
{
    // Others go up from there.
    private const int MaxPriority = 1_000_000_000;

    /// <summary>A body of changes, its members all right.</summary>
    public static BodyObject Read(JsonElement json) => Read(json, static body => body.RefuseNull("name", "is_paused", "priority"));

    /// <summary>A body of a whole queue, its members all right.</summary>
    /// <param name="json">The body.</param>
    /// <param name="isNamed">Whether it must name the queue.</param>
    public static BodyObject ReadWhole(JsonElement json, bool isNamed) => Read(json, body => body.Get("name", required: isNamed, nullable: !isNamed));

    /// <summary>Puts the members that a body names into a queue.</summary>
    public static void Apply(BodyObject body, WorkQueue queue)
    {
        if (body.Text("name", nullable: true) is { } name)
        {
            Names.Refuse(name, body);
            Names.RefuseEmpty(name, body);
            queue.Name = name;
        }

        queue.Description = body.Has("description") ? body.Text("description", nullable: true) : queue.Description;
        queue.IsPaused = body.Boolean("is_paused", nullable: true) ?? queue.IsPaused;
        queue.ConcurrencyLimit = body.Has("concurrency_limit") ? body.Integer("concurrency_limit", nullable: true, min: 0) : queue.ConcurrencyLimit;
        queue.Priority = body.Integer("priority", nullable: true, min: 1, max: MaxPriority) ?? queue.Priority;
        queue.LastPolled = body.Instant("last_polled", nullable: true) ?? queue.LastPolled;
        queue.Filter = body.Has("filter") ? body.Object("filter", nullable: true)?.GetRawText() : queue.Filter;
    }

    /// <summary>Gives a queue the members of a body, and the defaults of a new one for the rest; when it was last asked is not a client's to forget.</summary>
    public static void Replace(BodyObject body, WorkQueue queue)
    {
        (queue.Description, queue.IsPaused, queue.ConcurrencyLimit, queue.Filter) = (null, false, null, null);
        Apply(body, queue);
    }

    /// <summary>Gives a queue its place in its pool: that of the priority in the body, otherwise, when it is new or replaced, the last.</summary>
    public static async Task PlaceAsync(this IFlowProvDb db, BodyObject body, WorkQueue queue, bool isWhole, CancellationToken cancellationToken)
    {
        var told = body.Integer("priority", nullable: true);
        if (isWhole || told is not null)
        {
            var others = await db.WorkQueues.Where(other => other.WorkPoolId == queue.WorkPoolId && other.Id != queue.Id).ToListAsync(cancellationToken);
            queue.Place(told ?? others.Select(other => other.Priority).DefaultIfEmpty().Max() + 1, others);
        }
    }

    public static FlowProvException Taken(string name) => new(ErrorKind.Conflict, $"A work queue named '{name}' exists already.");

    private static BodyObject Read(JsonElement json, Action<BodyObject> readRest)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        readRest(body);
        Apply(body, new WorkQueue { Name = "" });
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return body;
    }
}
