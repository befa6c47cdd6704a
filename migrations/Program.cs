using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Persistence;
using Npgsql;

namespace FlowProv.Migrations;

/// <summary><c>dotnet run --project migrations</c> brings the database of ConnectionStrings__FlowProv to the newest schema.</summary>
internal static class Migrate
{
    public static async Task<int> Main()
    {
        var connection = Environment.GetEnvironmentVariable("ConnectionStrings__FlowProv");
        if (string.IsNullOrWhiteSpace(connection))
        {
            Console.Error.WriteLine("Set ConnectionStrings__FlowProv, for example \"Host=db;Database=flowprov;Username=flowprov;Password=...\".");
            Console.Error.WriteLine("(The service migrates its own embedded database by itself.)");
            return 2;
        }

        try
        {
            ExternalDatabase.Check(connection);
            var applied = await SchemaMigrator.MigrateAsync(connection, CancellationToken.None);
            var ahead = await SchemaMigrator.AheadAsync(connection, CancellationToken.None);
            Console.WriteLine(applied.Count == 0 ? $"The schema is {ahead ?? "at head"}." : $"Applied {string.Join(", ", applied)}.");
            return 0;
        }
        catch (Exception failure) when (failure is NpgsqlException or FlowProvException)
        {
            Console.Error.WriteLine($"The migration failed: {failure.Message.ReplaceLineEndings(" ")}");
            return 1;
        }
    }
}
