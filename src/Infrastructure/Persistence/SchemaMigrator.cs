using Microsoft.EntityFrameworkCore;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>Brings a database to the newest schema. Two at once do not collide: <see cref="MigrationLock"/> holds the database meanwhile.</summary>
public static class SchemaMigrator
{
    /// <returns>The names of the applied migrations; empty when the schema was at head.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var db = Open(connectionString);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await db.Database.MigrateAsync(cancellationToken);
        return pending;
    }

    /// <summary>What to say of a schema that newer programs have migrated; null when this program knows all of it.</summary>
    public static async Task<string?> AheadAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var db = Open(connectionString);
        return Ahead(await db.Database.GetAppliedMigrationsAsync(cancellationToken), db.Database.GetMigrations());
    }

    /// <summary>The same of migrations that are read already.</summary>
    internal static string? Ahead(IEnumerable<string> applied, IEnumerable<string> known)
    {
        var unknown = applied.Except(known).Order(StringComparer.Ordinal).ToList();
        return unknown.Count == 0 ? null : $"ahead by {unknown.Count} migration(s), last {unknown[^1]}: a newer FlowProv has migrated it";
    }

    private static FlowProvDb Open(string connectionString)
    {
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(connectionString);
        return new FlowProvDb(options.Options);
    }
}
