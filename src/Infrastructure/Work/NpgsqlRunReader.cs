using System.Text;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using FlowProv.Infrastructure.Persistence;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>Reads runs without entities: a list of a hundred is asked for again and again by every dashboard.</summary>
internal sealed class NpgsqlRunReader(ReadingCommands commands) : IRunReader
{
    private const string Columns = "id, project, name, fullname, status, periodic, payload, comment, relaunch_of, created_at, updated_at";

    private const string Tasks =
        """
        select id, key, hook, previous, status, result, queue, attempt, lost, worker, created_at, updated_at
        from task_runs where flow_run_id = $1 order by position, created_at, id
        """;

    private const string Deserted =
        """
        select distinct queue from task_runs as task
        where flow_run_id = $1 and status = 'pending' and pending_deps = 0 and queue <> $2 and not exists (
            select from workers where last_seen > now() - interval '2 minutes'
                and (queues is null or task.queue = any(queues)) and (keys is null or task.key = any(keys)))
        order by queue
        """;

    public Task<IReadOnlyList<RunSummary>> ListAsync(RunListing listing, CancellationToken cancellationToken)
    {
        var columns = listing.WithPayload ? Columns : Columns.Replace("payload", "null::json", StringComparison.Ordinal);
        var sql = new StringBuilder($"select {columns} from flow_runs where project is not null");
        var parameters = new List<NpgsqlParameter>();
        Where("status = ", listing.Status is { } status ? WorkCommands.Value(status.Word()) : null);
        Where("project = ", listing.Project is { } project ? WorkCommands.Value(project) : null);
        Where("fullname = ", listing.Fullname is { } fullname ? WorkCommands.Value(fullname) : null);
        Where("periodic = ", listing.Periodic is { } periodic ? WorkCommands.Value(periodic) : null);
        Where("relaunch_of = ", listing.RelaunchOf is { } origin ? WorkCommands.Value(origin) : null);
        if (listing.After is { } after)
        {
            sql.Append($" and (created_at, id) < (${parameters.Count + 1}, ${parameters.Count + 2})");
            parameters.Add(WorkCommands.Value(after.CreatedAt.ToUniversalTime()));
            parameters.Add(WorkCommands.Value(after.Id));
        }

        sql.Append($" order by created_at desc, id desc limit ${parameters.Count + 1} offset ${parameters.Count + 2}");
        parameters.Add(WorkCommands.Value(listing.Limit));
        parameters.Add(WorkCommands.Value(listing.Offset));
        return commands.ReadAsync(sql.ToString(), ReadRun, parameters, cancellationToken);

        void Where(string condition, NpgsqlParameter? value)
        {
            if (value is not null)
            {
                sql.Append($" and {condition}${parameters.Count + 1}");
                parameters.Add(value);
            }
        }
    }

    public async Task<RunSummary?> FindAsync(Guid runId, CancellationToken cancellationToken)
    {
        var runs = await commands.ReadAsync($"select {Columns} from flow_runs where id = $1 and project is not null", ReadRun, [WorkCommands.Value(runId)], cancellationToken);
        return runs.Count == 0 ? null : runs[0];
    }

    public Task<IReadOnlyList<TaskSummary>> ListTasksAsync(Guid runId, CancellationToken cancellationToken) =>
        commands.ReadAsync(Tasks, ReadTask, [WorkCommands.Value(runId)], cancellationToken);

    public Task<IReadOnlyList<string>> DesertedQueuesAsync(Guid runId, CancellationToken cancellationToken) =>
        commands.ReadAsync(Deserted, row => row.GetString(0), [WorkCommands.Value(runId), WorkCommands.Value(ServerQueue.Http)], cancellationToken);

    private static RunSummary ReadRun(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        LowerCaseEnum<RunStatus>.Read(row.GetString(4)),
        row.GetBoolean(5),
        Text(row, 6),
        Text(row, 7),
        row.IsDBNull(8) ? null : row.GetGuid(8),
        row.GetFieldValue<DateTimeOffset>(9),
        row.GetFieldValue<DateTimeOffset>(10));

    private static TaskSummary ReadTask(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        Text(row, 2) is { } hook ? LowerCaseEnum<HookKind>.Read(hook) : null,
        row.GetFieldValue<Guid[]>(3),
        LowerCaseEnum<RunStatus>.Read(row.GetString(4)),
        Text(row, 5),
        Text(row, 6),
        row.GetInt32(7),
        row.GetInt32(8),
        Text(row, 9),
        row.GetFieldValue<DateTimeOffset>(10),
        row.GetFieldValue<DateTimeOffset>(11));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
