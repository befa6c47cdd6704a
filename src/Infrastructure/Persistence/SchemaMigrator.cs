using Microsoft.EntityFrameworkCore;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>Brings a database to the newest schema. Two at once do not collide: <see cref="MigrationLock"/> holds the database meanwhile.</summary>
public static class SchemaMigrator
{
    /// <returns>The names of the applied migrations; empty when the schema was at head.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(connectionString);
        await using var db = new FlowProvDb(options.Options);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await db.Database.MigrateAsync(cancellationToken);
        return pending;
    }
}
