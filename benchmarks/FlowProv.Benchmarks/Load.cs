using System.Diagnostics;

namespace FlowProv.Benchmarks;

/// <summary>A closed loop of clients for a fixed time; each sends its next request when the last is answered.</summary>
public static class Load
{
    public static async Task<LoadResult> RunAsync(
        ServerProcess server, Func<int, HttpRequestMessage> request, TimeSpan duration, int clients = 4)
    {
        var times = new List<double>[clients];
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            times[client] = new List<double>(100_000);
            var buffer = new byte[256 * 1024];
            for (var n = client; Stopwatch.GetElapsedTime(started) < duration; n += clients)
            {
                var sent = Stopwatch.GetTimestamp();
                using var message = request(n);
                using var answer = await server.Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
                answer.EnsureSuccessStatusCode();
                await using var body = await answer.Content.ReadAsStreamAsync();
                while (await body.ReadAsync(buffer) > 0)
                {
                }

                times[client].Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        var all = times.SelectMany(t => t).Order().ToArray();
        return new LoadResult(all.Length / Stopwatch.GetElapsedTime(started).TotalSeconds, all[all.Length / 2], all[(int)(all.Length * 0.99)])
        {
            P95 = all[(int)(all.Length * 0.95)],
        };
    }
}

/// <summary>Requests per second, and the median and 99th percentile of a request in milliseconds.</summary>
public sealed record LoadResult(double PerSecond, double P50, double P99)
{
    /// <summary>The 95th percentile in milliseconds.</summary>
    public double P95 { get; init; }
}
