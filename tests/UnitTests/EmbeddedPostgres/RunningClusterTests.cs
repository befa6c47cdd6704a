using FlowProv.Infrastructure.EmbeddedPostgres;
using Npgsql;

namespace FlowProv.UnitTests.EmbeddedPostgres;

/// <summary>What can be asked of one cluster that nobody stops.</summary>
public sealed class RunningClusterTests(RunningClusterTests.Running running) : IClassFixture<RunningClusterTests.Running>
{
    [Fact]
    public async Task Nobody_gets_in_without_the_password()
    {
        var guess = new NpgsqlConnectionStringBuilder(running.ConnectionString) { Password = "flowprov" };
        await FluentActions.Awaiting(() => Sql.AskAsync(guess.ConnectionString, "select 1"))
            .Should().ThrowAsync<PostgresException>().Where(e => e.SqlState == PostgresErrorCodes.InvalidPassword);
    }

    [Fact]
    public async Task Service_role_owns_its_database_and_is_no_superuser()
    {
        await Sql.AskAsync(running.ConnectionString, "create table anything (id int)");
        (await Sql.AskAsync(running.ConnectionString, "select rolsuper from pg_roles where rolname = current_user")).Should().Be(false);
    }

    [Theory]
    [InlineData("show fsync", "off")]
    [InlineData("show synchronous_commit", "on")]
    [InlineData("show jit", "off")]
    [InlineData("show max_wal_size", "4GB")]
    [InlineData("show server_encoding", "UTF8")]
    [InlineData("select string_agg(word, '' order by word) from unnest(array['b', 'A', 'a', 'B']) word", "ABab")]
    public async Task Settings_are_ours(string question, string answer) =>
        (await Sql.AskAsync(running.ConnectionString, question)).Should().Be(answer);

    [Fact]
    public async Task Second_starter_is_refused_and_told_who_is_there()
    {
        var options = new EmbeddedPostgresOptions { DataFolder = running.DataFolder };
        await FluentActions.Awaiting(() => EmbeddedPostgresCluster.StartAsync(options, default))
            .Should().ThrowAsync<EmbeddedPostgresException>()
            .WithMessage($"The data folder {running.DataFolder} is in use by another FlowProv (pid {Environment.ProcessId}).");
    }

    public sealed class Running : IAsyncLifetime
    {
        private EmbeddedPostgresCluster? _cluster;

        public string ConnectionString => _cluster!.ConnectionString;

        public string DataFolder => _cluster!.DataFolder;

        public async Task InitializeAsync() => _cluster = await EmbeddedPostgresCluster.StartThrowAwayAsync();

        public async Task DisposeAsync() => await _cluster!.DisposeAsync();
    }
}
