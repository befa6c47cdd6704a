using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Resources;
using FlowProv.Infrastructure.Work;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>Queues and what they have for agents and workers.</summary>
internal sealed class NpgsqlWorkQueueStore(UnitOfWork unit, TimeProvider time) : IWorkQueueStore
{
    private const string DefaultQueue = "default";

    private const string AddAgentPool =
        """
        with pool as (
            insert into work_pools (id, name, type, base_job_template, is_paused, default_queue_id, created_at, updated_at)
            values ($1, $2, 'prefect-agent', '{}', false, $4, $3, $3) on conflict (name) do nothing returning id)
        insert into work_queues (id, work_pool_id, name, is_paused, priority, created_at, updated_at)
        select $4, id, $5, false, 1, $3, $3 from pool
        """;

    private const string FindPool = "select id from work_pools where name = $1";

    private const string AddQueue =
        """
        insert into work_queues (id, work_pool_id, name, is_paused, priority, created_at, updated_at)
        select $1, $2, $3, false, coalesce(max(priority), 0) + 1, $4, $4 from work_queues where work_pool_id = $2
        on conflict (work_pool_id, name) do nothing
        """;

    private const string FindQueue = "select id, name from work_queues where work_pool_id = $1 and name = $2";

    private const string FindDefaultQueue =
        "select work_queues.id, work_queues.name from work_pools join work_queues on work_queues.id = default_queue_id where work_pools.id = $1";

    private const string SetDefaultQueue = "update work_pools set default_queue_id = $2 where id = $1";

    // A queue's and a pool's limits count what was handed out already. $1 queues, $2 after, $3 before, $4 limit.
    internal static readonly string Take =
        $"""
        with busy as (
            select work_queue_id, count(*) as runs from flow_runs
            where state_type in ('PENDING', 'RUNNING', 'CANCELLING') and work_queue_id in (
                select id from work_queues where work_pool_id in (select work_pool_id from work_queues where id = any($1)))
            group by work_queue_id),
        waiting as (
            select flow_runs.id, work_queues.id as queue_id, work_queues.work_pool_id, work_queues.priority, flow_runs.due_at,
                row_number() over (partition by work_queues.id order by flow_runs.due_at, flow_runs.id) as in_queue,
                row_number() over (partition by work_queues.work_pool_id order by work_queues.priority, flow_runs.due_at, flow_runs.id) as in_pool,
                work_queues.concurrency_limit - coalesce((select runs from busy where work_queue_id = work_queues.id), 0) as queue_room,
                work_pools.concurrency_limit - coalesce((
                    select sum(runs) from busy join work_queues as other on other.id = work_queue_id where other.work_pool_id = work_pools.id), 0) as pool_room
            from work_queues
            join work_pools on work_pools.id = work_queues.work_pool_id
            cross join lateral (
                select id, next_scheduled_at as due_at from flow_runs
                where work_queue_id = work_queues.id and state_type = 'SCHEDULED'
                    and ($2::timestamptz is null or next_scheduled_at >= $2) and ($3::timestamptz is null or next_scheduled_at <= $3)
                order by next_scheduled_at, id limit $4) as flow_runs
            where work_queues.id = any($1) and not work_queues.is_paused and not work_pools.is_paused)
        select {RowShapes.FlowRun.Columns}, waiting.work_pool_id, waiting.queue_id
        from waiting join flow_runs on flow_runs.id = waiting.id
        where (queue_room is null or in_queue <= queue_room) and (pool_room is null or in_pool <= pool_room)
        order by waiting.priority, waiting.due_at, waiting.id limit $4
        """;

    private readonly WorkCommands commands = new(unit);

    public async Task<NamedQueue> GetOrAddAsync(string? poolName, string? queueName, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pool = await PoolAsync(poolName, now, cancellationToken);
        if (queueName is not null)
        {
            return await GetOrAddAsync(pool, queueName, now, cancellationToken);
        }

        var known = await commands.ReadAsync(FindDefaultQueue, ReadQueue, cancellationToken, WorkCommands.Value(pool));
        if (known is [var queue])
        {
            return queue;
        }

        queue = await GetOrAddAsync(pool, DefaultQueue, now, cancellationToken);
        await commands.ExecuteAsync(SetDefaultQueue, cancellationToken, WorkCommands.Value(pool), WorkCommands.Value(queue.Id));
        return queue;
    }

    public async Task<bool> AddAsync(Guid id, string? poolName, string name, DateTimeOffset now, CancellationToken cancellationToken) =>
        await AddAsync(id, await PoolAsync(poolName, now, cancellationToken), name, now, cancellationToken);

    public async Task<string?> FindPoolNameAsync(Guid? queueId, CancellationToken cancellationToken) => (await commands.ReadAsync(
        "select work_pools.name from work_queues join work_pools on work_pools.id = work_pool_id where work_queues.id = $1",
        row => row.GetString(0),
        cancellationToken,
        WorkCommands.Optional(queueId, NpgsqlDbType.Uuid))).SingleOrDefault();

    public async Task<IReadOnlyList<QueuedRun>> TakeRunsAsync(QueueAsk ask, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await commands.ExecuteAsync(
            "update work_queues set last_polled = $2 where id in (select id from work_queues where id = any($1) order by id for update)",
            cancellationToken,
            WorkCommands.Ids(ask.QueueIds),
            RunColumnsSql.Time(now));
        return await commands.ReadAsync(
            Take,
            Read,
            cancellationToken,
            WorkCommands.Ids(ask.QueueIds),
            RunColumnsSql.Time(ask.After),
            RunColumnsSql.Time(ask.Before),
            WorkCommands.Value(ask.Limit));
    }

    public async Task<int> CountLateAsync(Guid queueId, CancellationToken cancellationToken) => (await commands.ReadAsync(
        "select count(*)::int from flow_runs where work_queue_id = $1 and state_type = 'SCHEDULED' and state_name = 'Late'",
        row => row.GetInt32(0),
        cancellationToken,
        WorkCommands.Value(queueId)))[0];

    private async Task<NamedQueue> GetOrAddAsync(Guid poolId, string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await AddAsync(Guid.CreateVersion7(now), poolId, name, now, cancellationToken);
        return (await commands.ReadAsync(FindQueue, ReadQueue, cancellationToken, WorkCommands.Value(poolId), WorkCommands.Value(name)))[0];
    }

    private async Task<bool> AddAsync(Guid id, Guid poolId, string name, DateTimeOffset now, CancellationToken cancellationToken) => await commands.ExecuteAsync(
        AddQueue,
        cancellationToken,
        WorkCommands.Value(id),
        WorkCommands.Value(poolId),
        WorkCommands.Value(name),
        RunColumnsSql.Time(now)) > 0;

    private async Task<Guid> PoolAsync(string? name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (name is null)
        {
            await commands.ExecuteAsync(
                AddAgentPool,
                cancellationToken,
                WorkCommands.Value(Guid.CreateVersion7(now)),
                WorkCommands.Value(WorkPool.DefaultAgentPool),
                RunColumnsSql.Time(now),
                WorkCommands.Value(Guid.CreateVersion7(now)),
                WorkCommands.Value(DefaultQueue));
        }

        var pools = await commands.ReadAsync(FindPool, row => row.GetGuid(0), cancellationToken, WorkCommands.Value(name ?? WorkPool.DefaultAgentPool));
        return pools.Count > 0 ? pools[0] : throw new FlowProvException(ErrorKind.NotFound, $"Work pool '{name}' not found.");
    }

    private static NamedQueue ReadQueue(NpgsqlDataReader row) => new(row.GetGuid(0), row.GetString(1));

    private QueuedRun Read(NpgsqlDataReader row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, RowShapes.Options))
        {
            RowShapes.FlowRun.Write(json, row, time.GetUtcNow().UtcDateTime);
        }

        return new QueuedRun(row.GetGuid(RowShapes.FlowRun.Count), row.GetGuid(RowShapes.FlowRun.Count + 1), buffer.ToArray());
    }
}
