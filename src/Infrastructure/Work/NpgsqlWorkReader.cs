using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>Counts open tasks only, by the partial indexes of leased and of pending ones: finished rows are never looked at.</summary>
internal sealed class NpgsqlWorkReader(ReadingCommands commands) : IWorkReader
{
    // Contract 3.3, fact 5: a worker with a long task beats for it and does not claim.
    internal const string Workers =
        """
        select id, array_remove(queues, null), array_remove(keys, null), first_seen, last_seen, coalesce(held.tasks, 0),
            last_seen > now() - interval '2 minutes' or held.tasks is not null
        from workers left join (
            select worker, count(*)::int as tasks from task_runs where status = 'progress' and lease_until > now() group by worker) as held
            on held.worker = workers.id
        order by last_seen desc, id limit $1
        """;

    // What becomes ready while its flow is paused is not marked as held; claims leave it alone too. $1 limit, $2 the server's own queue.
    internal const string Queues =
        """
        with paused as materialized (select array(select flow_id from flow_configurations where desired_state = 'paused') as flows),
        pending as (
            select queue,
                count(*) filter (where pending_deps = 0 and not is_held and run_at <= now())::int as ready,
                count(*) filter (where pending_deps = 0 and not is_held and run_at > now())::int as scheduled,
                count(*) filter (where pending_deps = 0 and is_held)::int as held,
                count(*) filter (where pending_deps > 0)::int as waiting,
                min(run_at) filter (where pending_deps = 0 and not is_held and run_at <= now()) as oldest
            from (
                select queue, pending_deps, run_at, held or flow_id = any(paused.flows) as is_held
                from task_runs cross join paused where status = 'pending' and flow_id is not null) as task
            group by queue),
        leased as (
            select queue, worker, count(*)::int as tasks from task_runs where status = 'progress' and lease_until > now() group by queue, worker),
        running as (select queue, sum(tasks)::int as tasks from leased group by queue),
        online as (
            select id, array_remove(queues, null) as queues from workers
            where last_seen > now() - interval '2 minutes' or id in (select worker from leased)),
        names as (
            select queue from pending union select queue from running union select unnest(queues) from online)
        select names.queue, coalesce(ready, 0), coalesce(scheduled, 0), coalesce(held, 0), coalesce(waiting, 0), coalesce(running.tasks, 0),
            extract(epoch from now() - oldest)::double precision,
            (select count(*)::int from online
                where names.queue = any(online.queues) or (online.queues is null and names.queue <> $2))
        from names left join pending on pending.queue = names.queue left join running on running.queue = names.queue
        order by names.queue limit $1
        """;

    public Task<IReadOnlyList<WorkerSummary>> ListWorkersAsync(int limit, CancellationToken cancellationToken) =>
        commands.ReadAsync(Workers, ReadWorker, [WorkCommands.Value(limit)], cancellationToken);

    public Task<IReadOnlyList<QueueSummary>> ListQueuesAsync(int limit, CancellationToken cancellationToken) =>
        commands.ReadAsync(Queues, ReadQueue, [WorkCommands.Value(limit), WorkCommands.Value(ServerQueue.Http)], cancellationToken);

    private static WorkerSummary ReadWorker(NpgsqlDataReader row) => new(
        row.GetString(0),
        Texts(row, 1),
        Texts(row, 2),
        row.GetFieldValue<DateTimeOffset>(3),
        row.GetFieldValue<DateTimeOffset>(4),
        row.GetInt32(5),
        row.GetBoolean(6));

    private static QueueSummary ReadQueue(NpgsqlDataReader row) => new(
        row.GetString(0),
        row.GetInt32(1),
        row.GetInt32(2),
        row.GetInt32(3),
        row.GetInt32(4),
        row.GetInt32(5),
        row.IsDBNull(6) ? null : row.GetDouble(6),
        row.GetInt32(7));

    private static string[]? Texts(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<string[]>(column);
}
