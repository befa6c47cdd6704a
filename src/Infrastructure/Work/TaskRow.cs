using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using FlowProv.Infrastructure.Persistence;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>What every step reads back of the tasks that it changed.</summary>
internal sealed record TaskRow(SettledTask Task, HookKind? Hook, Guid[] Next)
{
    public const string Columns =
        "task.id, task.flow_run_id, task.key, task.status, task.result, task.attempt, task.lost, task.worker, task.started_at, task.ended_at, " +
        "task.previous, task.queue, task.hook, task.next";

    // A lease has a time as long as its task is in progress, and only then. The status is not asked: it would let the planner read the index
    // of leased tasks from end to end, past the entries of all that ended since the last vacuum.
    /// <summary>Whether <c>task</c> is still held with the token of <c>told</c>.</summary>
    public const string HeldByTold = "task.lease_token = told.token and task.lease_until is not null";

    public string Queue => Task.Queue;

    public static TaskRow Read(NpgsqlDataReader row) => new(
        new SettledTask(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            LowerCaseEnum<RunStatus>.Read(row.GetString(3)),
            row.IsDBNull(4) ? null : row.GetString(4),
            row.GetInt32(5),
            row.GetInt32(6),
            row.IsDBNull(7) ? null : row.GetString(7),
            row.GetFieldValue<DateTimeOffset?>(8),
            row.GetFieldValue<DateTimeOffset?>(9),
            row.GetFieldValue<Guid[]>(10),
            row.GetString(11)),
        row.IsDBNull(12) ? null : LowerCaseEnum<HookKind>.Read(row.GetString(12)),
        row.GetFieldValue<Guid[]>(13));
}
