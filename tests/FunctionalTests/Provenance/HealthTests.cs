using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using FlowProv.Infrastructure.Persistence;
using FlowProv.TestSupport;
using Microsoft.AspNetCore.Builder;
using Npgsql;

namespace FlowProv.FunctionalTests.Provenance;

public class HealthTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task Probes_answer_as_the_contract_says()
    {
        (await GetAsync("/api/v1/health/live")).ToJsonString().Should().Be("""{"status":"ok"}""");
        var ready = await GetAsync("/api/v1/health/ready");
        ready["status"]!.GetValue<string>().Should().Be("ready");
        ready["services"]!.ToJsonString().Should().Be("""{"postgres":"ok","schema":"ok"}""");
    }

    [Fact]
    public async Task Readiness_names_a_schema_that_is_behind_and_the_command()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ExecuteAsync(database.ConnectionString, """delete from "__EFMigrationsHistory" """);

        var (status, body) = await ReadyAsync(database.ConnectionString);
        status.Should().Be(503);
        body["status"]!.GetValue<string>().Should().Be("degraded");
        body["services"]!["schema"]!.GetValue<string>().Should().Contain("dotnet run --project migrations");
    }

    [Fact]
    public async Task Readiness_tells_a_schema_that_is_ahead_and_serves()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ExecuteAsync(database.ConnectionString, """insert into "__EFMigrationsHistory" values ('99991231000000_Later', '10.0.0')""");

        var (status, body) = await ReadyAsync(database.ConnectionString);

        status.Should().Be(200);
        body["status"]!.GetValue<string>().Should().Be("ready");
        body["services"]!["schema"]!.GetValue<string>().Should().Be("ahead by 1 migration(s), last 99991231000000_Later: a newer FlowProv has migrated it");
        (await SchemaMigrator.AheadAsync(database.ConnectionString, CancellationToken.None)).Should().StartWith("ahead by 1");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", "connection refused")]
    [InlineData("Host=nowhere.invalid;Username=nobody;Timeout=2", "unknown host")]
    public async Task Readiness_names_a_database_that_is_away(string connectionString, string why)
    {
        var (status, body) = await ReadyAsync(connectionString);
        status.Should().Be(503);
        body["services"]!["postgres"]!.GetValue<string>().Should().Be($"unavailable: {why}");
    }

    [Fact]
    public async Task Readiness_names_a_database_that_does_not_exist()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        var elsewhere = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Database = "none" }.ConnectionString;
        (await ReadyAsync(elsewhere)).Body["services"]!["postgres"]!.GetValue<string>().Should().Be("unavailable: database missing");

        var unknown = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "nobody_here", Password = "secret" }.ConnectionString;
        (await ReadyAsync(unknown)).Body["services"]!["postgres"]!.GetValue<string>().Should().BeOneOf("unavailable: wrong password", "unavailable: login refused");
    }

    [Theory]
    [InlineData("GET", "/api/v1/tasks")]
    [InlineData("GET", "/api/v1/tasks/t")]
    [InlineData("POST", "/api/v1/tasks/query")]
    [InlineData("POST", "/api/v1/tasks")]
    [InlineData("POST", "/api/v1/ingest")]
    [InlineData("POST", "/api/v1/ingest?atomic=true")]
    [InlineData("GET", "/api/v1/objects/o")]
    [InlineData("POST", "/api/v1/objects")]
    [InlineData("GET", "/api/v1/objects/o/download")]
    [InlineData("POST", "/api/v1/workflows/w/reports/provenance-card/download")]
    [InlineData("GET", "/flows")]
    [InlineData("GET", "/api/workflows")]
    [InlineData("GET", "/api/flows")]
    [InlineData("POST", "/api/flow_runs/filter")]
    public async Task Routes_answer_503_while_the_schema_is_missing(string method, string path)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var app = await StartAsync(database.ConnectionString);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), app.Urls.Single() + path);
        request.Content = method == "POST" ? new StringContent("{\"task_id\":\"t\",\"object_id\":\"o\"}", Encoding.UTF8, "application/json") : null;

        using var response = await client.SendAsync(request);

        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(503, body);
        response.Headers.RetryAfter.Should().NotBeNull();
        body.Should().Contain("The database's schema is not the one that this service needs; see /api/v1/health/ready.");
    }

    [Fact]
    public async Task Routes_answer_503_without_the_database_its_login_or_its_rights()
    {
        await using var database = await TestDatabase.CreateAsync();
        var there = new NpgsqlConnectionStringBuilder(database.ConnectionString);

        (await DetailAsync(new NpgsqlConnectionStringBuilder(there.ConnectionString) { Database = "none" })).Should().StartWith("The service's database does not exist");
        (await DetailAsync(new NpgsqlConnectionStringBuilder(there.ConnectionString) { Username = "nobody_here", Password = "x" }))
            .Should().Be("The database's server refuses the service's login; see /api/v1/health/ready.");
        await ExecuteAsync(there.ConnectionString, "revoke all on tasks from current_user, public");
        (await DetailAsync(there)).Should().StartWith("The service's login lacks rights");
    }

    private static async Task<string> DetailAsync(NpgsqlConnectionStringBuilder address)
    {
        await using var app = await StartAsync(address.ConnectionString);
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(app.Urls.Single() + "/api/v1/tasks"));
        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(503, body);
        return JsonNode.Parse(body)!["detail"]!.GetValue<string>();
    }

    private static async Task<WebApplication> StartAsync(string connectionString)
    {
        var app = ApiHost.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], connectionString);
        await app.StartAsync();
        return app;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<(int Status, JsonNode Body)> ReadyAsync(string connectionString)
    {
        await using var app = await StartAsync(connectionString);
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(app.Urls.Single() + "/api/v1/health/ready"));
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
