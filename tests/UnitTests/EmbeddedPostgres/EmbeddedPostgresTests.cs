using System.Diagnostics;
using System.Globalization;
using FlowProv.Infrastructure.EmbeddedPostgres;
using Npgsql;

namespace FlowProv.UnitTests.EmbeddedPostgres;

/// <summary>What lasts: data over restarts, servers over their services, and nothing of a throw-away cluster.</summary>
public sealed class EmbeddedPostgresTests : ClusterTest
{
    [Fact]
    public async Task Cluster_keeps_data_and_port_over_restarts()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "pgdata.new", "half-made"));
        string first;
        await using (EmbeddedPostgresCluster cluster = await EmbeddedPostgresCluster.StartAsync(Options() with { Durable = true }, default))
        {
            first = cluster.ConnectionString;
            await Sql.AskAsync(first, "create table kept as select 42 as answer");
            (await Sql.AskAsync(first, "show fsync")).Should().Be("on");
            (await Sql.AskAsync(first, "select 'É' ilike 'é'")).Should().Be(true);
            await cluster.StopAsync(PostgresStopMode.Immediate);
            cluster.IsRunning.Should().BeFalse();
            await cluster.StartServerAsync();
            cluster.IsRunning.Should().BeTrue();
            (await Sql.AskAsync(first, "select answer from kept")).Should().Be(42);
        }

        await using EmbeddedPostgresCluster again = await StartAsync();
        again.ConnectionString.Should().Be(first);
        (await Sql.AskAsync(first, "select answer from kept")).Should().Be(42);
        Log.Should().ContainSingle(l => l.StartsWith("Creating", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Server_that_outlives_its_service_is_used_again()
    {
        EmbeddedPostgresCluster killed = await StartAsync();
        int? pid = killed.ServerPid;
        killed.Abandon();

        await using EmbeddedPostgresCluster next = await StartAsync();
        next.ServerPid.Should().Be(pid);
        next.ConnectionString.Should().Be(killed.ConnectionString);
        Log.Should().Contain(l => l.StartsWith("Re-attached to PostgreSQL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Killed_server_recovers_and_a_reused_process_number_does_not_stop_it()
    {
        EmbeddedPostgresCluster killed = await StartAsync();
        await Sql.AskAsync(killed.ConnectionString, "create table kept as select 42 as answer");
        Task busy = Sql.AskAsync(killed.ConnectionString, "select count(*) from generate_series(1, 100000000) n where md5(n::text) = ''");
        await Task.Delay(200);
        Kill(killed.ServerPid!.Value);
        killed.IsRunning.Should().BeFalse();
        await killed.StartServerAsync();
        await FluentActions.Awaiting(() => busy).Should().ThrowAsync<NpgsqlException>();
        (await Sql.AskAsync(killed.ConnectionString, "select answer from kept")).Should().Be(42);

        Kill(killed.ServerPid!.Value);
        killed.Abandon();
        string file = PostmasterFile.PathIn(Path.Combine(Folder, "pgdata"));
        string[] lines = await File.ReadAllLinesAsync(file);
        await File.WriteAllLinesAsync(file, [Environment.ProcessId.ToString(CultureInfo.InvariantCulture), .. lines.Skip(1)]);

        await using EmbeddedPostgresCluster next = await StartAsync();
        (await Sql.AskAsync(next.ConnectionString, "select answer from kept")).Should().Be(42);
    }

    [Fact]
    public async Task Watched_server_that_cannot_start_is_tried_until_it_can()
    {
        await using EmbeddedPostgresCluster cluster = await StartAsync();
        cluster.KeepRunning();
        string settings = Path.Combine(Folder, "pgdata", "postgresql.auto.conf");
        await File.WriteAllTextAsync(settings, "shared_buffers = 'plenty'\n");
        Kill(cluster.ServerPid!.Value);
        await UntilAsync(() => Log.Any(l => l.EndsWith("trying again in 2 s", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(settings, "");
        await UntilAsync(() => cluster.IsRunning && Log[^1].StartsWith("Started", StringComparison.Ordinal));
        (await Sql.AskAsync(cluster.ConnectionString, "select 1")).Should().Be(1);
    }

    [Fact]
    public async Task Throw_away_cluster_goes_with_its_folder_and_removes_those_of_killed_runs()
    {
        EmbeddedPostgresCluster killed = await EmbeddedPostgresCluster.StartThrowAwayAsync(Log.Add);
        (await Sql.AskAsync(killed.ConnectionString, "show fsync")).Should().Be("off");
        killed.Abandon();

        EmbeddedPostgresCluster next = await EmbeddedPostgresCluster.StartThrowAwayAsync(Log.Add);
        killed.IsRunning.Should().BeFalse();
        Directory.Exists(killed.DataFolder).Should().BeFalse(string.Join('\n', Log));
        next.IsRunning.Should().BeTrue();

        await next.DisposeAsync();
        Directory.Exists(next.DataFolder).Should().BeFalse();
    }

    [NpmFact]
    public async Task Server_from_npm_runs_where_none_is_installed()
    {
        await using EmbeddedPostgresCluster cluster = await EmbeddedPostgresCluster.StartAsync(Options() with { BinFolders = [] }, default);
        (await Sql.AskAsync(cluster.ConnectionString, "show server_version")).Should().Be("18.4");
        (await Sql.AskAsync(cluster.ConnectionString, "select 'É' ilike 'é'")).Should().Be(true);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private static void Kill(int pid)
    {
        using var process = Process.GetProcessById(pid);
        process.Kill();
        process.WaitForExit();
    }
}
