using FlowProv.Api.Hosting;
using FlowProv.Application;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure;
using MediatR;

namespace FlowProv.Api.Commands;

/// <summary>Makes a user, such as the first admin. The password comes from the environment or the standard input, never from the command line.</summary>
internal static class CreateUserCommand
{
    private const string PasswordVariable = "FLOWPROV_PASSWORD";

    public static async Task<int> RunAsync(string name, Role role, bool withToken, string[] arguments, CancellationToken cancellationToken)
    {
        var password = ReadPassword(withToken);
        var configuration = CommandConfiguration.Read(arguments);
        await using var database = await DatabaseHost.OpenAsync(configuration, Console.Error.WriteLine, share: true, cancellationToken);
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole())
            .AddApplication(configuration)
            .AddInfrastructure(database.ConnectionString)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        try
        {
            var user = await mediator.Send(new CreateUser(name, password, role), cancellationToken);
            Console.Error.WriteLine($"Made the user {user.Name} with the role {role.ToString().ToLowerInvariant()}.");
            if (withToken)
            {
                // Alone on the standard output, so that scripts can take it.
                Console.WriteLine((await mediator.Send(new CreateToken(user.Name, "create-user", null, null, null), cancellationToken)).Text);
            }

            return 0;
        }
        catch (FlowProvException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    // With a token a user needs no password; then nothing is asked of a terminal.
    private static string? ReadPassword(bool mayBeMissing)
    {
        if (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given)
        {
            return given;
        }

        if (Console.IsInputRedirected)
        {
            return Console.ReadLine() is { Length: > 0 } line ? line : mayBeMissing ? null : "";
        }

        return mayBeMissing ? null : Prompt();
    }

    private static string Prompt()
    {
        Console.Error.Write("Password: ");
        var password = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                password.Append(key.KeyChar);
            }
            else if (password.Length > 0)
            {
                password.Length--;
            }
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
