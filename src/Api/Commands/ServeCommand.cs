using FlowProv.Api.Hosting;

namespace FlowProv.Api.Commands;

/// <summary>The default command: serves the API until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var configuration = CommandConfiguration.Read(arguments);
        await using var database = await DatabaseHost.OpenAsync(configuration, Console.WriteLine, share: false, cancellationToken);
        await using var app = ApiHost.Create(arguments, database.ConnectionString, database.DataFolder);
        if (string.IsNullOrEmpty(app.Configuration["urls"]))
        {
            app.Urls.Add(ApiHost.DefaultUrl);
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var url in app.Urls)
            {
                Console.WriteLine($"FlowProv serves {url}/api/v1, documentation at {url}/docs and {url}/redoc.");
            }
        });
        await app.RunAsync(cancellationToken);
        return 0;
    }
}
