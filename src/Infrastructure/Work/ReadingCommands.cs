using FlowProv.Infrastructure.Resilience;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>Single questions on the connections that only read.</summary>
internal sealed class ReadingCommands(NpgsqlDataSource dataSource, DatabasePipeline pipeline)
{
    public Task<IReadOnlyList<T>> ReadAsync<T>(
        string sql, Func<NpgsqlDataReader, T> row, IReadOnlyList<NpgsqlParameter> parameters, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync<IReadOnlyList<T>>(
            async token =>
            {
                await using var command = dataSource.CreateCommand(sql);
                foreach (var parameter in parameters)
                {
                    command.Parameters.Add(parameter.Clone());
                }

                await using var reader = await command.ExecuteReaderAsync(token);
                var rows = new List<T>();
                while (await reader.ReadAsync(token))
                {
                    rows.Add(row(reader));
                }

                return rows;
            },
            cancellationToken);
}
