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

        var sections = TelemetrySections.Paths.Count;
        for (var section = 0; section < sections; section++)
        {
            if (Json(row, TaskSql.TelemetryColumn + section) is { IsEmpty: false } atStart)
            {
                measurement.AddTelemetryAtStart(section, atStart);
            }

            if (Json(row, TaskSql.TelemetryColumn + sections + section) is { IsEmpty: false } atEnd)
            {
                measurement.AddTelemetryAtEnd(section, atEnd);
            }
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

    /// <summary>A jsonb column as UTF-8, empty where null; valid until the next call.</summary>
    private ReadOnlySpan<byte> Json(NpgsqlDataReader row, int column)
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

        // The binary form of jsonb begins with a version byte.
        return buffer.AsSpan(1, length - 1);
    }
}
