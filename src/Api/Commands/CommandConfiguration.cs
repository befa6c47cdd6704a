namespace FlowProv.Api.Commands;

/// <summary>The settings of a command before any host is built: appsettings.json, environment, arguments.</summary>
internal static class CommandConfiguration
{
    public static IConfiguration Read(string[] arguments) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(arguments)
        .Build();
}
