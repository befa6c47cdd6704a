using System.Collections.Concurrent;
using System.Diagnostics;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Faults;

/// <summary>The service as a process of its own, to be stopped, killed, measured or listened to.</summary>
internal sealed record ServiceProcess(Process Process, Uri Address, ConcurrentQueue<string> Output) : IDisposable
{
    /// <param name="connectionString">The database; null for an embedded one.</param>
    /// <param name="settings">Arguments beyond the address.</param>
    public static Task<ServiceProcess> StartAsync(string? connectionString, params string[] settings) =>
        StartAsync(connectionString, LocalMachine.FreePort(), settings);

    public static async Task<ServiceProcess> StartAsync(string? connectionString, int port, params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var output = new ConcurrentQueue<string>();
        var process = Dotnet(typeof(Program).Assembly.Location, connectionString, ["--urls", address.ToString(), .. settings], output);
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/api/v1/health/live", UriKind.Relative));
                return new ServiceProcess(process, address, output);
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }

    /// <summary>Starts an assembly; its output goes into the queue, if there is one.</summary>
    public static Process Dotnet(string assembly, string? connectionString, string[] arguments, ConcurrentQueue<string>? output = null)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__FlowProv"] = connectionString;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Keep(object sender, DataReceivedEventArgs said)
        {
            if (said.Data is { } line)
            {
                output?.Enqueue(line);
            }
        }
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
        }

        Process.Dispose();
    }
}
