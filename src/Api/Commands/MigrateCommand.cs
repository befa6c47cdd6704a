using FlowProv.Api.Hosting;
using FlowProv.Infrastructure.Persistence;

namespace FlowProv.Api.Commands;

/// <summary>Brings the schema to head and ends.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var configuration = CommandConfiguration.Read(arguments);
        await using var database = await DatabaseHost.OpenAsync(configuration, Console.WriteLine, share: true, cancellationToken);
        await SchemaMigrator.MigrateAsync(database.ConnectionString, cancellationToken);
        var ahead = await SchemaMigrator.AheadAsync(database.ConnectionString, cancellationToken);
        Console.WriteLine($"The schema is {ahead ?? "at head"}.");
        return 0;
    }
}
