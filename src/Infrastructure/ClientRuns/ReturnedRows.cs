using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Resources;
using FlowProv.Infrastructure.Resources.Rows;
using Npgsql;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>Rows as statements return them: added, or else found as they are.</summary>
internal sealed class ReturnedRows(TimeProvider time)
{
    public static readonly string Flow = $"{RowShapes.Flow.Columns}, flows.id, flows.name";

    public static readonly string FlowRun =
        $"{RowShapes.FlowRun.Columns}, flow_runs.id, (select flows.name from flows where flows.id = flow_runs.named_flow_id)";

    public static readonly string TaskRun = $"{RowShapes.TaskRun.Columns}, task_runs.id, null::text";

    /// <param name="add">Adds the row and returns it; returns nothing when there is one with the same key.</param>
    /// <param name="find">Returns the row with the same key.</param>
    /// <param name="shape">How it goes out.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public async Task<AddedRow> AddAsync(NpgsqlBatch add, Func<NpgsqlBatch> find, RowJson shape, CancellationToken cancellationToken)
    {
        await using (add)
        {
            if (await ReadAsync(add, shape, isNew: true, cancellationToken) is { } added)
            {
                return added;
            }
        }

        await using var known = find();
        return await ReadAsync(known, shape, isNew: false, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.Conflict, "This usually means a unique or foreign key constraint was violated.");
    }

    private async Task<AddedRow?> ReadAsync(NpgsqlBatch batch, RowJson shape, bool isNew, CancellationToken cancellationToken)
    {
        await using var row = await batch.ExecuteReaderAsync(cancellationToken);
        if (!await row.ReadAsync(cancellationToken))
        {
            return null;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, RowShapes.Options))
        {
            shape.Write(json, row, time.GetUtcNow().UtcDateTime);
        }

        return new AddedRow(buffer.ToArray(), row.GetGuid(shape.Count), row.Text(shape.Count + 1), isNew);
    }
}
