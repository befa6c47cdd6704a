using System.Collections.Concurrent;
using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>Keeps the table of workers up to date without a write for each claim.</summary>
internal sealed class WorkerRegister(NpgsqlDataSource dataSource, Resilience.DatabasePipeline pipeline, TimeProvider time) : IWorkerRegister
{
    private const string Seen =
        """
        insert into workers (id, queues, keys, first_seen, last_seen) values ($1, $2, $3, now(), now())
        on conflict (id) do update set queues = excluded.queues, keys = excluded.keys, last_seen = excluded.last_seen
        """;

    private const int MostRemembered = 10_000;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, long> written = new(StringComparer.Ordinal);

    public async Task SeenAsync(TaskClaim claim, CancellationToken cancellationToken)
    {
        var now = time.GetTimestamp();
        if (written.TryGetValue(claim.WorkerId, out var last) && time.GetElapsedTime(last, now) < Interval)
        {
            return;
        }

        if (written.Count >= MostRemembered)
        {
            written.Clear();
        }

        written[claim.WorkerId] = now;
        await pipeline.ExecuteAsync(
            async token =>
            {
                await using var command = dataSource.CreateCommand(Seen);
                command.Parameters.Add(WorkCommands.Value(claim.WorkerId));
                command.Parameters.Add(WorkCommands.Texts(claim.Queues));
                command.Parameters.Add(WorkCommands.Texts(claim.Keys));
                return await command.ExecuteNonQueryAsync(token);
            },
            cancellationToken);
    }
}
