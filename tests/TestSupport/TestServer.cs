using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.TestSupport;

/// <summary>
/// The PostgreSQL of a test process: a throw-away cluster, started by the first test that needs it and stopped with the process.
/// FLOWPROV_TEST_SERVER may name a running server instead.
/// </summary>
internal static class TestServer
{
    private static readonly Lazy<Task<string>> Address = new(StartAsync);

    public static Task<string> ConnectionStringAsync() => Address.Value;

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("FLOWPROV_TEST_SERVER") is { Length: > 0 } given)
        {
            return given;
        }

        var cluster = await EmbeddedPostgresCluster.StartThrowAwayAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return cluster.ConnectionString;
    }
}
