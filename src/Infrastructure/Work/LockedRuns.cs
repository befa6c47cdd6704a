using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using FlowProv.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>Runs whose rows are locked, in the order of their ids, for one step; what the step decides is written back at its end.</summary>
internal sealed class LockedRuns
{
    private const string Columns = "select id, status, open_tasks, has_success_hook, failure_hook, flow_id, started_at, ended_at from flow_runs";

    private const string Write =
        """
        update flow_runs as run
        set status = told.status, open_tasks = told.open_tasks, updated_at = now(),
            started_at = told.started_at, ended_at = told.ended_at
        from unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[], $5::timestamptz[]) as told (id, status, open_tasks, started_at, ended_at)
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
        var settled = runs.Values.Where(run => run.IsTouched).Select(run => run.Settled).ToList();
        if (settled.Count > 0)
        {
            commands.Wait(
                Write,
                WorkCommands.Ids(settled.Select(run => run.Id)),
                WorkCommands.List(settled.Select(run => run.Status.Word()), NpgsqlDbType.Text),
                WorkCommands.List(settled.Select(run => runs[run.Id].Progress.OpenTasks), NpgsqlDbType.Integer),
                WorkCommands.List(settled.Select(run => run.StartedAt), NpgsqlDbType.TimestampTz),
                WorkCommands.List(settled.Select(run => run.EndedAt), NpgsqlDbType.TimestampTz));
        }

        return settled;
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
            row.GetFieldValue<DateTimeOffset?>(7));
    }
}

/// <summary>A run under lock, as it was when it was locked.</summary>
internal sealed class LockedRun(Guid id, string flowId, string? failureHook, RunProgress progress, DateTimeOffset? startedAt, DateTimeOffset? endedAt)
{
    private readonly bool wasPending = progress.Status == RunStatus.Pending;
    private DateTimeOffset? startedAt = startedAt;
    private DateTimeOffset? changedAt;

    public Guid Id => id;

    public string FlowId => flowId;

    public string? FailureHook => failureHook;

    public RunProgress Progress => progress;

    /// <summary>Whether the step ended tasks of it.</summary>
    public bool IsTouched => changedAt is not null;

    /// <summary>
    /// What <see cref="LockedRuns.Save"/> makes of it. The claim that began it may have been undone while another one passed over the locked run: then it begins
    /// with this step, and began with that one's task.
    /// </summary>
    public SettledRun Settled => new(
        id, progress.Status, startedAt, progress.OpenTasks == 0 ? endedAt ?? changedAt : null, wasPending && startedAt is not null);

    /// <summary>A task of it ended.</summary>
    public void Touch(SettledTask task)
    {
        changedAt = changedAt > task.EndedAt ? changedAt : task.EndedAt;
        startedAt = startedAt <= task.StartedAt ? startedAt : task.StartedAt ?? startedAt;
    }
}
