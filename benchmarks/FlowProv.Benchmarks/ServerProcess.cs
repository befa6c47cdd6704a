using System.Diagnostics;
using System.Globalization;
using FlowProv.TestSupport;

namespace FlowProv.Benchmarks;

/// <summary>A server under test: a child process on a free port of the loopback.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(string name, Process process, Uri address)
    {
        Name = name;
        this.process = process;
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
    }

    public string Name { get; }

    public HttpClient Client { get; }

    public static async Task<ServerProcess> StartAsync(string name, IReadOnlyList<string> arguments, string connectionString)
    {
        var url = $"http://127.0.0.1:{LocalMachine.FreePort()}";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in arguments.Append(url).SkipLast(arguments.Count > 1 ? 0 : 1))
        {
            start.ArgumentList.Add(argument);
        }

        if (arguments.Count == 1)
        {
            start.ArgumentList.Add("--urls");
            start.ArgumentList.Add(url);
        }

        start.Environment["ConnectionStrings__FlowProv"] = connectionString;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServerProcess(name, process, new Uri(url));
        await server.WaitAsync();
        return server;
    }

    /// <summary>The most memory the process ever held, in bytes, as the kernel counts it.</summary>
    public long PeakMemory() => Status("VmHWM:");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task WaitAsync()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("/api/v1/health/live", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"{Name} did not start");
    }

    private long Status(string key)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith(key, StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}
