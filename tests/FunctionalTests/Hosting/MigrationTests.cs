using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Faults;
using FlowProv.Infrastructure.Persistence;
using FlowProv.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>An operator brings an empty database of their own to head.</summary>
public sealed class MigrationTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateEmptyAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Migrators_at_once_wait_for_each_other()
    {
        var calls = Enumerable.Range(0, 3).Select(_ => SchemaMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None));
        var processes = Enumerable.Range(0, 2).Select(_ => RunMigratorAsync());

        var exits = Task.WhenAll(processes);
        await Task.WhenAll(calls);

        (await exits).Should().OnlyContain(exit => exit == 0);
        (await ReadyAsync()).Status.Should().Be(200);
    }

    [Fact]
    public async Task Idempotent_script_applies_to_an_empty_database_and_once_more()
    {
        var script = Script();

        await ExecuteAsync(script);
        await ExecuteAsync(script);

        (await ReadyAsync()).Status.Should().Be(200);
        (await SchemaMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None)).Should().BeEmpty();
    }

    [Fact]
    public async Task Service_leaves_an_external_database_alone_unless_told_and_says_what_to_run()
    {
        var (status, body) = await ReadyAsync();
        status.Should().Be(503);
        body["services"]!["schema"]!.GetValue<string>().Should().Contain("run: dotnet run --project migrations");

        (await ReadyAsync("--FlowProv:MigrateAtStart=true")).Status.Should().Be(200);
    }

    private async Task<(int Status, JsonNode Body)> ReadyAsync(params string[] settings)
    {
        using var service = await ServiceProcess.StartAsync(database.ConnectionString, settings);
        using var client = new HttpClient { BaseAddress = service.Address };
        using var response = await client.GetAsync(new Uri("/api/v1/health/ready", UriKind.Relative));
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private async Task<int> RunMigratorAsync()
    {
        using var process = ServiceProcess.Dotnet(Path.Combine(AppContext.BaseDirectory, "FlowProv.Migrations.dll"), database.ConnectionString, []);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>What <c>dotnet ef migrations script --idempotent</c> writes.</summary>
    private string Script()
    {
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(database.ConnectionString);
        using var db = new FlowProvDb(options.Options);
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
