using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Resilience;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>Asks the database itself: does it answer, and which migrations has it seen?</summary>
internal sealed class DatabaseHealthCheck(NpgsqlDataSource dataSource, IDbContextFactory<FlowProvDb> databases) : IDatabaseHealth
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<DatabaseHealth> CheckAsync(CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            var applied = await AppliedAsync(limited.Token);
            await using var db = await databases.CreateDbContextAsync(limited.Token);
            var known = db.GetService<IMigrationsAssembly>().Migrations;
            var missing = known.Keys.Where(id => !applied.Contains(id)).ToList();
            var schema = missing.Count > 0 ? Behind(missing) : SchemaMigrator.Ahead(applied, known.Keys) ?? DatabaseHealth.Ok;
            return new DatabaseHealth(DatabaseHealth.Ok, schema, IsReady: missing.Count == 0);
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutException or OperationCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            return new DatabaseHealth($"unavailable: {DatabaseState.Word(failure)}", "unknown", IsReady: false);
        }
    }

    private static string Behind(List<string> missing) =>
        $"behind by {missing.Count} migration(s), first {missing[0]}; run: dotnet run --project migrations";

    private async Task<HashSet<string>> AppliedAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand("""select migration_id from "__EFMigrationsHistory" """);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var ids = new HashSet<string>();
            while (await reader.ReadAsync(cancellationToken))
            {
                ids.Add(reader.GetString(0));
            }

            return ids;
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return [];
        }
    }
}
