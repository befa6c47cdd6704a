using System.Collections.Concurrent;
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
    public async Task Migrator_refuses_what_is_no_address_without_repeating_it()
    {
        var output = new ConcurrentQueue<string>();
        using var process = ServiceProcess.Dotnet(Path.Combine(AppContext.BaseDirectory, "FlowProv.Migrations.dll"), "Host=db;Password=a;s3cret=b", [], output);
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(1);
        output.Should().ContainSingle().Which.Should().StartWith("The migration failed: ConnectionStrings:FlowProv is not a connection string").And.NotContain("s3cret");
    }

    [Fact]
    public async Task Idempotent_script_applies_to_an_empty_database_and_once_more()
    {
        var script = Script();

        await RunAsync(script);
        await RunAsync(script);

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

    [Fact]
    public async Task Rows_of_an_older_schema_are_carried_over()
    {
        await using (var db = Context())
        {
            await db.GetService<IMigrator>().MigrateAsync("Users");
        }

        await RunAsync(
            """
            insert into flows (id, name, tags, created_at, updated_at)
            select gen_random_uuid(), name, '{}', now(), now() from unnest('{p.W,plain}'::text[]) name;
            insert into flow_runs (id, named_flow_id, run_name, payload, context, tags, status, state_id, reported_type, reported_name, state_timestamp,
                run_count, expected_start_at, total_run_time, created_at, updated_at, auto_scheduled, periodic, open_tasks, has_success_hook)
            select gen_random_uuid(), id, 'r', '{}', '{}', '{}', 'pending', gen_random_uuid(), 'PENDING', 'Pending', now(), 0, now(), 0, now(), now(),
                false, false, 0, false
            from flows;
            insert into deployments (id, named_flow_id, name, tags, parameters, infra_overrides, is_schedule_active,
                infrastructure_document_id, created_at, updated_at)
            select gen_random_uuid(), id, 'd', '{}', '{}', '{}', true, gen_random_uuid(), now(), now() from flows;
            insert into tasks (task_id, doc) values ('t', '{"task_id": "t", "registered_at": 1, "tags": ["a"], "generated": {"x": 1}, "campaign_id": "c"}');
            """);

        await SchemaMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None);

        (await RunAsync("select string_agg(coalesce(fullname, '-'), ' ' order by fullname) from flow_runs")).Should().Be("p.W -");
        (await RunAsync("select count(infrastructure_document_id)::text from deployments")).Should().Be("0");
        (await RunAsync("select task_id from tasks where doc -> 'tags' @> '[\"a\"]' and doc -> 'generated' @> '{\"x\": 1}' and campaign_id = 'c'"))
            .Should().Be("t");
        (await ReadyAsync()).Status.Should().Be(200);
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
        using var db = Context();
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent);
    }

    private FlowProvDb Context()
    {
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(database.ConnectionString);
        return new FlowProvDb(options.Options);
    }

    private async Task<object?> RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
