using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using FlowProv.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>Runs whose rows are locked, in the order of their ids, for one step; what the step decides is written back at its end.</summary>
internal sealed class LockedRuns
{
    private const string Columns = "select id, status, open_tasks, has_success_hook, failure_hook, flow_id, started_at, ended_at, now() from flow_runs";

    // What succeeds was begun, though the claim that began it may have been undone while another one passed over the locked run.
    private const string Write =
        """
        update flow_runs as run
        set status = told.status, open_tasks = told.open_tasks, updated_at = now(),
            started_at = coalesce(started_at, case when told.status in ('progress', 'success') then now() end),
            ended_at = case when told.open_tasks = 0 then coalesce(ended_at, now()) end
        from unnest($1::uuid[], $2::text[], $3::int[]) as told (id, status, open_tasks)
        where run.id = told.id
        """;

    /// <summary>Locks the runs of tasks. $1 task ids. Its rows go to <see cref="ReadAsync"/>.</summary>
    public const string OfTasks = $"{Columns} where id in (select flow_run_id from task_runs where id = any($1)) order by id for update";

    private readonly WorkCommands commands;
    private readonly Dictionary<Guid, LockedRun> runs;

    private LockedRuns(WorkCommands commands, IEnumerable<LockedRun> runs)
    {
        this.commands = commands;
        this.runs = runs.ToDictionary(run => run.Id);
    }

    public IReadOnlyCollection<LockedRun> All => runs.Values;

    public LockedRun this[Guid id] => runs[id];

    public bool Contains(Guid id) => runs.ContainsKey(id);

    /// <summary>Passes over runs that somebody else works on.</summary>
    public static Task<LockedRuns> FreeOfTasksAsync(WorkCommands commands, IEnumerable<Guid> taskIds, CancellationToken cancellationToken) =>
        LockAsync(commands, $"{OfTasks} skip locked", taskIds, cancellationToken);

    public static Task<LockedRuns> ByIdAsync(WorkCommands commands, IEnumerable<Guid> ids, CancellationToken cancellationToken) => LockAsync(
        commands, $"{Columns} where id = any($1) and flow_id is not null order by id for update", ids, cancellationToken);

    /// <summary>The locked runs that a statement of a batch returned; goes on to the next.</summary>
    public static async Task<LockedRuns> ReadAsync(WorkCommands commands, NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        new(commands, await WorkCommands.ReadResultAsync(reader, Read, cancellationToken));

    /// <summary>Lets what the step decided be written with its next statement, and tells how the runs stand then.</summary>
    public IReadOnlyList<SettledRun> Save()
    {
        var changed = runs.Values.Where(run => run.Touched).ToList();
        if (changed.Count > 0)
        {
            commands.Wait(
                Write,
                WorkCommands.Ids(changed.Select(run => run.Id)),
                WorkCommands.List(changed.Select(run => run.Progress.Status.Word()), NpgsqlDbType.Text),
                WorkCommands.List(changed.Select(run => run.Progress.OpenTasks), NpgsqlDbType.Integer));
        }

        return [.. changed.Select(run => run.Settled)];
    }

    private static async Task<LockedRuns> LockAsync(WorkCommands commands, string sql, IEnumerable<Guid> ids, CancellationToken cancellationToken) =>
        new(commands, await commands.ReadAsync(sql, Read, cancellationToken, WorkCommands.Ids(ids)));

    private static LockedRun Read(NpgsqlDataReader row)
    {
        var failureHook = row.IsDBNull(4) ? null : row.GetString(4);
        return new LockedRun(
            row.GetGuid(0),
            row.GetString(5),
            failureHook,
            new RunProgress(LowerCaseEnum<RunStatus>.Read(row.GetString(1)), row.GetInt32(2), row.GetBoolean(3), failureHook is not null),
            row.GetFieldValue<DateTimeOffset?>(6),
            row.GetFieldValue<DateTimeOffset?>(7),
            row.GetFieldValue<DateTimeOffset>(8));
    }
}

/// <summary>A run under lock, as it was when it was locked; <paramref name="Now"/> is the time of the transaction.</summary>
internal sealed record LockedRun(
    Guid Id, string FlowId, string? FailureHook, RunProgress Progress, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, DateTimeOffset Now)
{
    /// <summary>Whether the step changed something of it.</summary>
    public bool Touched { get; set; }

    /// <summary>What <see cref="LockedRuns.Save"/> makes of it.</summary>
    public SettledRun Settled => new(
        Id,
        Progress.Status,
        StartedAt ?? (Progress.Status is RunStatus.Progress or RunStatus.Success ? Now : null),
        Progress.OpenTasks == 0 ? EndedAt ?? Now : null);
}
