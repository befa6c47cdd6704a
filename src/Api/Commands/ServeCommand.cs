using FlowProv.Api.Hosting;

namespace FlowProv.Api.Commands;

/// <summary>The default command: serves the API until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var configuration = CommandConfiguration.Read(arguments);
        await using var database = await DatabaseHost.OpenAsync(configuration, Console.WriteLine, share: false, cancellationToken);
        var started = false;
        await using var app = ApiHost.Create(arguments, database.ConnectionString, database.DataFolder, logging => logging.LeaveToCommand(() => started));
        if (string.IsNullOrEmpty(app.Configuration["urls"]))
        {
            app.Urls.Add(ApiHost.DefaultUrl);
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            started = true;
            foreach (var url in app.Urls)
            {
                Console.WriteLine($"FlowProv serves {url}/api/v1, documentation at {url}/docs and {url}/redoc.");
            }
        });
        await StartAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            // The loops have begun already.
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }
}
