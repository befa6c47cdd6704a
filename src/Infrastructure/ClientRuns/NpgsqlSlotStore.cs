using FlowProv.Application.Ports;
using FlowProv.Domain.States;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Work;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>The slots of concurrency limits, in the transaction of the scope.</summary>
internal sealed class NpgsqlSlotStore(UnitOfWork unit) : ISlotStore
{
    private readonly WorkCommands commands = new(unit);

    // In the order of their tags, so that no two task runs wait for each other.
    public async Task<IReadOnlyList<TagLimit>> LockLimitsAsync(Guid taskRunId, IReadOnlyList<string> tags, CancellationToken cancellationToken) =>
        await commands.ReadAsync(
            """
            select tag, concurrency_limit, cardinality(array_remove(active_slots, $2)) from concurrency_limits
            where tag = any($1) order by tag for update
            """,
            row => new TagLimit(row.GetString(0), row.GetInt32(1), row.GetInt32(2)),
            cancellationToken,
            WorkCommands.Texts(tags),
            WorkCommands.Value(taskRunId));

    public Task TakeSlotsAsync(Guid taskRunId, IReadOnlyList<string> tags, DateTimeOffset now, CancellationToken cancellationToken) => commands.ExecuteAsync(
        "update concurrency_limits set active_slots = array_append(array_remove(active_slots, $2), $2), updated_at = $3 where tag = any($1)",
        cancellationToken,
        WorkCommands.Texts(tags),
        WorkCommands.Value(taskRunId),
        RunColumnsSql.Time(now));

    public Task FreeSlotsAsync(Guid taskRunId, IReadOnlyList<string> tags, DateTimeOffset now, CancellationToken cancellationToken) => tags.Count == 0
        ? Task.CompletedTask
        : commands.ExecuteAsync(
            """
            update concurrency_limits set active_slots = array_remove(active_slots, $2), updated_at = $3
            where id in (select id from concurrency_limits where tag = any($1) and $2 = any(active_slots) order by tag for update)
            """,
            cancellationToken,
            WorkCommands.Texts(tags),
            WorkCommands.Value(taskRunId),
            RunColumnsSql.Time(now));
}
