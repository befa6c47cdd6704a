using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.UnitTests.EmbeddedPostgres;

/// <summary>Starts that fail or are given up: each says why, and leaves nothing behind.</summary>
public sealed class RefusedStartTests : ClusterTest
{
    [Fact]
    public async Task Cancelled_start_gives_the_folder_back()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await FluentActions.Awaiting(() => EmbeddedPostgresCluster.StartAsync(Options(), cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>();
        await using EmbeddedPostgresCluster cluster = await StartAsync();
        cluster.IsRunning.Should().BeTrue();
    }

    [Fact]
    public async Task Cluster_of_a_version_that_is_not_installed_is_refused()
    {
        ClusterFolder folder = ClusterFolder.Open(Folder);
        ServerAccount account = await ServerAccount.ChooseAsync(folder, default);
        Directory.CreateDirectory(folder.Cluster);
        await File.WriteAllTextAsync(Path.Combine(folder.Cluster, "PG_VERSION"), "14\n");
        await account.TakeOverAsync([folder.Cluster], default);
        await FluentActions.Awaiting(() => EmbeddedPostgresCluster.StartAsync(Options() with { BinFolders = [] }, default))
            .Should().ThrowAsync<EmbeddedPostgresException>()
            .WithMessage($"The cluster in {Folder} was made by PostgreSQL 14: install that version or*(found: none).");
    }

    [Fact]
    public async Task Machine_without_server_and_npm_is_told_what_to_install() =>
        await FluentActions.Awaiting(() => EmbeddedPostgresCluster.StartAsync(
                Options() with { BinFolders = ["/nowhere"], CacheFolder = Folder, Npm = null }, default))
            .Should().ThrowAsync<EmbeddedPostgresException>()
            .WithMessage("No PostgreSQL 15 or later is installed, and npm*: install the server package*FLOWPROV_PG_BIN.");

    [Fact]
    public async Task Server_that_cannot_start_says_why_on_one_line()
    {
        await using (await StartAsync())
        {
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, "pgdata", "postgresql.auto.conf"), "shared_buffers = 'plenty'\n");
        await FluentActions.Awaiting(StartAsync).Should().ThrowAsync<EmbeddedPostgresException>()
            .WithMessage("Cannot start PostgreSQL*shared_buffers*").Where(e => !e.Message.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Path_that_a_shell_would_change_is_refused() =>
        await FluentActions.Awaiting(() => EmbeddedPostgresCluster.StartAsync(Options() with { DataFolder = Folder + "\"" }, default))
            .Should().ThrowAsync<EmbeddedPostgresException>().WithMessage("*shell of pg_ctl*");

    [RootFact]
    public async Task Folder_that_the_servers_user_cannot_enter_is_named()
    {
        string closed = Path.Combine(Folder, "closed");
        Directory.CreateDirectory(Folder);
        DataFolders.MakePrivate(closed);
        EmbeddedPostgresOptions options = Options() with { DataFolder = Path.Combine(closed, "data") };
        await FluentActions.Awaiting(() => EmbeddedPostgresCluster.StartAsync(options, default))
            .Should().ThrowAsync<EmbeddedPostgresException>().WithMessage($"*cannot enter {closed}:*chmod o+x {closed}*");
    }
}
