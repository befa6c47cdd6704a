using FlowProv.Api.Hosting;
using FlowProv.Application;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure;
using MediatR;

namespace FlowProv.Api.Commands;

/// <summary>Stores the workflow definitions of a Director folder, or tells everything that is wrong with it.</summary>
internal static class ImportDefinitionsCommand
{
    private static readonly FlowOrigin Origin = new("import-definitions", null);

    public static async Task<int> RunAsync(string folder, string[] arguments, CancellationToken cancellationToken)
    {
        var configuration = CommandConfiguration.Read(arguments);
        await using var database = await DatabaseHost.OpenAsync(configuration, Console.Error.WriteLine, share: true, cancellationToken);
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole())
            .AddApplication(configuration)
            .AddInfrastructure(database.ConnectionString)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        try
        {
            Tell(await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ImportDefinitions(folder, Origin), cancellationToken));
            return 0;
        }
        catch (FlowProvException failure)
        {
            Tell(failure);
            return 1;
        }
    }

    private static void Tell(IReadOnlyList<ImportedDefinition> imported)
    {
        foreach (var definition in imported)
        {
            Console.WriteLine($"{definition.FlowId}: {Word(definition.Outcome)}, version {definition.Version}");
        }

        var counts = Enum.GetValues<ImportOutcome>().Select(outcome => $"{imported.Count(definition => definition.Outcome == outcome)} {Word(outcome)}");
        Console.WriteLine($"{imported.Count} definitions: {string.Join(", ", counts)}.");
    }

    private static void Tell(FlowProvException failure)
    {
        foreach (var message in failure.Details.Select(detail => detail.Message).DefaultIfEmpty(failure.Message))
        {
            Console.Error.WriteLine(message);
        }

        Console.Error.WriteLine("Nothing was stored.");
    }

    private static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Added => "added",
        ImportOutcome.Replaced => "replaced",
        _ => "unchanged",
    };
}
