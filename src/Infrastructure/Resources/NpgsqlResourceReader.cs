using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resilience;
using FlowProv.Infrastructure.Resources.Rows;
using Npgsql;

namespace FlowProv.Infrastructure.Resources;

/// <summary>Reads resources from PostgreSQL straight into JSON.</summary>
/// <param name="reading">For any question.</param>
/// <param name="prepared">For questions of few and constant texts.</param>
/// <param name="pipeline">Repeats what failed in passing.</param>
/// <param name="limits">What one question may cost.</param>
/// <param name="time">The clock that running times are counted to.</param>
internal sealed class NpgsqlResourceReader(
    NpgsqlDataSource reading, NpgsqlDataSource prepared, DatabasePipeline pipeline, QueryLimits limits, TimeProvider time) : IResourceReader
{
    public async Task<byte[]?> FindAsync(PrefectObject kind, Filter filter, CancellationToken cancellationToken)
    {
        var (shape, table) = (RowShapes.Of(kind), ResourceTables.Of(kind));
        using var page = await ReadAsync(
            prepared,
            shape,
            sql =>
            {
                sql.Append($"select {SqlName.Columns(shape)} from {table.Name} where ");
                SqlCompiler.Write(sql, filter, table);
            },
            cancellationToken);
        return page.Count == 0 ? null : page.Items.ToArray();
    }

    public Task<DocumentPage> ListAsync(PrefectObject kind, FilterQuery query, CancellationToken cancellationToken) =>
        ListAsync(kind, query, RowShapes.Of(kind), cancellationToken);

    public Task<DocumentPage> ListPointsAsync(FilterQuery query, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.FlowRuns, query, RowShapes.Point, cancellationToken);

    public async Task<long> CountAsync(PrefectObject kind, Filter filter, CancellationToken cancellationToken)
    {
        var counts = await RowsAsync(sql => WriteCount(sql, kind, filter), row => row.GetInt64(0), cancellationToken);
        return counts[0];
    }

    public async Task<double?> LatenessAsync(Filter filter, CancellationToken cancellationToken)
    {
        var means = await RowsAsync(
            sql => HistorySql.WriteLateness(sql, filter, time.GetUtcNow()), row => (double?)row.GetDouble(0), cancellationToken);
        return means.Count == 0 ? null : means[0];
    }

    public Task<IReadOnlyList<HistoryGroup>> HistoryAsync(PrefectObject kind, Filter filter, HistorySpan span, CancellationToken cancellationToken) => RowsAsync(
        sql => HistorySql.Write(sql, kind, filter, span, time.GetUtcNow()),
        row => HistorySql.Read(row, span),
        cancellationToken);

    public async Task<DocumentPage?> GraphAsync(Guid flowRunId, CancellationToken cancellationToken)
    {
        var id = SqlArgument.Uuid(flowRunId);
        var page = await ReadAsync(
            prepared,
            RowShapes.GraphNode,
            sql => sql.Append($"select {SqlName.Columns(RowShapes.GraphNode)} from task_runs where flow_run_id = {id} order by position, created_at, id"),
            cancellationToken);
        if (page.Count > 0 || await FindAsync(PrefectObject.FlowRuns, ById(flowRunId), cancellationToken) is not null)
        {
            return page;
        }

        page.Dispose();
        return null;
    }

    public async Task<byte[]?> NodesAsync(Guid flowRunId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var run = await RowsAsync(
            sql => sql.Append($"select started_at, ended_at from flow_runs where id = {SqlArgument.Uuid(flowRunId)}"),
            row => (Start: row.Time(0), End: row.Time(1)),
            cancellationToken);
        return run.Count == 0
            ? null
            : RunGraph.Write(
                await RowsAsync(sql => RunGraph.WriteNodes(sql, flowRunId, since), RunGraph.Read, cancellationToken), run[0].Start, run[0].End);
    }

    public async Task<DocumentPage> ListStatesAsync(PrefectObject kind, Guid runId, CancellationToken cancellationToken)
    {
        var states = StateShapes.Of(kind);
        var page = await ReadAsync(prepared, StateShapes.Shape, sql => states.WriteOfRun(sql, runId), cancellationToken);
        if (page.Count > 0)
        {
            return page;
        }

        // A run of the engine stores no history; its times tell it.
        page.Dispose();
        return await ReadAsync(prepared, StateShapes.Shape, sql => states.WriteDerived(sql, [(runId, null)]), cancellationToken);
    }

    public async Task<byte[]?> FindStateAsync(PrefectObject kind, Guid stateId, CancellationToken cancellationToken)
    {
        var states = StateShapes.Of(kind);
        using var page = await ReadAsync(prepared, StateShapes.Shape, sql => states.WriteOne(sql, stateId), cancellationToken);
        if (page.Count > 0)
        {
            return page.Items.ToArray();
        }

        using var derived = await ReadAsync(
            prepared, StateShapes.Shape, sql => states.WriteDerived(sql, [.. DerivedStateId.Runs(stateId)]), cancellationToken);
        return derived.Count > 0 ? derived.Items.ToArray() : null;
    }

    internal static void WriteCount(SqlText sql, PrefectObject kind, Filter filter)
    {
        var table = ResourceTables.Of(kind);
        sql.Append($"select count(*) from {table.Name} where ");
        SqlCompiler.Write(sql, filter, table);
    }

    // Of small tables any plan is as good as another, and to plan takes longer than to read; of runs and logs each filter deserves its own.
    private NpgsqlDataSource SourceFor(PrefectObject kind) =>
        kind is PrefectObject.FlowRuns or PrefectObject.TaskRuns or PrefectObject.Logs ? reading : prepared;

    private static Compare ById(Guid id) => new(FieldPath.Of("id"), CompareOp.Eq, new UuidValue(id));

    private Task<DocumentPage> ListAsync(PrefectObject kind, FilterQuery query, RowJson shape, CancellationToken cancellationToken) => pipeline.ExecuteAsync(
        async token =>
        {
            var statement = new ResourceStatement(kind, query, shape);
            using var page = new ResourcePage(shape, limits.MaxPageBytes, query.Limit ?? PrefectFilters.MaxLimit, time);
            await using var session = await QuerySession.OpenAsync(SourceFor(kind), limits, token);
            foreach (var phase in statement.Phases())
            {
                await using var rows = await session.ReadAsync(token, sql => statement.Write(sql, phase, page.Wanted));
                while (await session.NextAsync(rows, token))
                {
                    page.Add(rows, statement.CursorAfter);
                }

                if (page.IsFull)
                {
                    break;
                }
            }

            return page.Detach();
        },
        cancellationToken);

    private Task<DocumentPage> ReadAsync(NpgsqlDataSource source, RowJson shape, Action<SqlText> statement, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(
            async token =>
            {
                using var page = new ResourcePage(shape, limits.MaxPageBytes, int.MaxValue - 1, time);
                await using var session = await QuerySession.OpenAsync(source, limits, token);
                await using var rows = await session.ReadAsync(token, statement);
                while (await session.NextAsync(rows, token))
                {
                    page.Add(rows, null);
                }

                return page.Detach();
            },
            cancellationToken);

    private Task<IReadOnlyList<T>> RowsAsync<T>(Action<SqlText> statement, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync<IReadOnlyList<T>>(
            async token =>
            {
                await using var session = await QuerySession.OpenAsync(prepared, limits, token);
                await using var rows = await session.ReadAsync(token, statement);
                var found = new List<T>();
                while (await session.NextAsync(rows, token))
                {
                    found.Add(read(rows));
                }

                return found;
            },
            cancellationToken);
}
