using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Work;

namespace FlowProv.Application.Prefect.Work;

// Contract: contracts/prefect.md 1.6.
/// <summary>The members of a work queue that clients set.</summary>
internal static class WorkQueueBody
{
    /// <summary>Puts the members that a body names into a queue.</summary>
    public static void Apply(BodyObject body, WorkQueue queue)
    {
        if (body.Text("name", nullable: true) is { } name)
        {
            Names.Refuse(name, body);
            queue.Name = name;
        }

        queue.Description = body.Has("description") ? body.Text("description", nullable: true) : queue.Description;
        queue.IsPaused = body.Boolean("is_paused", nullable: true) ?? queue.IsPaused;
        queue.ConcurrencyLimit = body.Has("concurrency_limit") ? body.Integer("concurrency_limit", nullable: true, min: 0) : queue.ConcurrencyLimit;
        queue.Priority = body.Integer("priority", nullable: true, min: 1) ?? queue.Priority;
        queue.LastPolled = body.Instant("last_polled", nullable: true) ?? queue.LastPolled;
        queue.Filter = body.Has("filter") ? body.Object("filter", nullable: true)?.GetRawText() : queue.Filter;
    }
}
