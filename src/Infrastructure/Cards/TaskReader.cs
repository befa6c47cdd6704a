using FlowProv.Application.Provenance.Cards.Measuring;
using Npgsql;

namespace FlowProv.Infrastructure.Cards;

/// <summary>Streams the tasks' documents through a <see cref="CardMeasurement"/>, with one buffer for all of them.</summary>
internal sealed class TaskReader(CardQuery query, CardMeasurement measurement)
{
    private byte[] buffer = new byte[16 * 1024];

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var rows = await query.ReadAsync(TaskSql.Documents, cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            Measure(rows);
        }
    }

    private void Measure(NpgsqlDataReader row)
    {
        if (measurement.BeginTask(row.GetString(TaskSql.ActivityColumn)))
        {
            MeasureContent(row);
        }

        if (Bytes(row, TaskSql.StartColumn) is { IsEmpty: false } start)
        {
            measurement.AddTelemetryAtStart(start);
        }

        if (Bytes(row, TaskSql.EndColumn) is { IsEmpty: false } end)
        {
            measurement.AddTelemetryAtEnd(end);
        }

        measurement.EndTask();
    }

    private void MeasureContent(NpgsqlDataReader row)
    {
        if (!row.IsDBNull(TaskSql.HostColumn))
        {
            measurement.AddHost(row.GetString(TaskSql.HostColumn));
        }

        if (!row.IsDBNull(TaskSql.SubtypeColumn))
        {
            measurement.AddSubtype(row.GetString(TaskSql.SubtypeColumn));
        }

        if (Json(row, TaskSql.TagsColumn) is { IsEmpty: false } tags)
        {
            measurement.AddTags(tags);
        }

        if (Json(row, TaskSql.UsedColumn) is { IsEmpty: false } used)
        {
            measurement.AddUsed(used);
        }

        if (Json(row, TaskSql.GeneratedColumn) is { IsEmpty: false } generated)
        {
            measurement.AddGenerated(generated);
        }
    }

    /// <summary>A jsonb column as UTF-8, whose binary form begins with a version byte; empty where null.</summary>
    private ReadOnlySpan<byte> Json(NpgsqlDataReader row, int column) =>
        Bytes(row, column) is { IsEmpty: false } bytes ? bytes[1..] : default;

    /// <summary>A column's bytes, empty where null; valid until the next call.</summary>
    private ReadOnlySpan<byte> Bytes(NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            return default;
        }

        var length = (int)row.GetBytes(column, 0, buffer, 0, buffer.Length);
        if (length == buffer.Length)
        {
            buffer = new byte[row.GetBytes(column, 0, null, 0, 0) + 1];
            length = (int)row.GetBytes(column, 0, buffer, 0, buffer.Length);
        }

        return buffer.AsSpan(0, length);
    }
}
