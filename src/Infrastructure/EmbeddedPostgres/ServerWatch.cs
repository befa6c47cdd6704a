namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>Starts a server again that ended without being told to: killed for its memory, crashed, stopped by hand.</summary>
internal sealed class ServerWatch(PostgresServer server, Action<string> log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken ct)
    {
        TimeSpan pause = ShortestPause;
        while (true)
        {
            await Task.Delay(Interval, ct);
            try
            {
                await LookAsync(ct);
                pause = ShortestPause;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Whatever is in the way may pass, and nobody else would try.
                log($"{failure.Message.ReplaceLineEndings(" ")}; trying again in {pause.TotalSeconds:0} s");
                await Task.Delay(pause, ct);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        if (server.Living is null)
        {
            log("The PostgreSQL server is gone; starting it again");
            await server.StartAsync(ct);
        }
    }
}
