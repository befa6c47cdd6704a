using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using FlowProv.TestSupport;
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
        await using (var connection = new NpgsqlConnection(database.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("""delete from "__EFMigrationsHistory" """, connection);
            await command.ExecuteNonQueryAsync();
        }

        var (status, body) = await ReadyAsync(database.ConnectionString);
        status.Should().Be(503);
        body["status"]!.GetValue<string>().Should().Be("degraded");
        body["services"]!["schema"]!.GetValue<string>().Should().Contain("dotnet run --project migrations");
    }

    [Fact]
    public async Task Readiness_names_a_database_that_is_away()
    {
        var (status, body) = await ReadyAsync("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        status.Should().Be(503);
        body["services"]!["postgres"]!.GetValue<string>().Should().Be("unavailable");
    }

    private static async Task<(int Status, JsonNode Body)> ReadyAsync(string connectionString)
    {
        await using var app = ApiHost.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], connectionString);
        await app.StartAsync();
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(app.Urls.Single() + "/api/v1/health/ready"));
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
