using System.Diagnostics;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Faults;

/// <summary>The service as a process of its own, to be killed.</summary>
internal sealed record ServiceProcess(Process Process, Uri Address) : IDisposable
{
    public static Task<ServiceProcess> StartAsync(string connectionString) => StartAsync(connectionString, LocalMachine.FreePort());

    public static async Task<ServiceProcess> StartAsync(string connectionString, int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var process = Dotnet(typeof(Program).Assembly.Location, connectionString, "--urls", address.ToString());
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/api/v1/health/live", UriKind.Relative));
                return new ServiceProcess(process, address);
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }

    /// <summary>Starts an assembly, without its output.</summary>
    public static Process Dotnet(string assembly, string? connectionString, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__FlowProv"] = connectionString;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public void Dispose() => Process.Dispose();
}
