using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Benchmarks;

/// <summary>COPY of prepared documents into <c>tasks</c>: the fastest way in that PostgreSQL has.</summary>
public static class Loader
{
    /// <returns>Rows per second.</returns>
    public static async Task<double> CopyAsync(string connectionString, int first, int count)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var started = Stopwatch.GetTimestamp();
        await using (var copy = await connection.BeginBinaryImportAsync("copy tasks (task_id, doc) from stdin (format binary)"))
        {
            copy.Timeout = TimeSpan.FromHours(1);
            for (var index = first; index < first + count; index++)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(Corpus.TaskId(index), NpgsqlDbType.Text);
                await copy.WriteAsync(Corpus.Task(index), NpgsqlDbType.Jsonb);
            }

            await copy.CompleteAsync();
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
