using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using FlowProv.TestSupport;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FlowProv.FunctionalTests;

/// <summary>The real host on a real port over a database of its own; one for all HTTP tests, emptied before each.</summary>
public class ApiFixture : IAsyncLifetime
{
    // One statement, after which foreign keys are checked, so that their cycles do not matter; to truncate would lock out the host's loops.
    private const string Emptying =
        """
        select 'with ' || string_agg(format('d%s as (delete from %I)', number, tablename), ', ') || ' select'
        from (
            select tablename, row_number() over () as number from pg_tables
            where schemaname = 'public' and tablename <> '__EFMigrationsHistory') as numbered
        """;

    private TestDatabase database = null!;
    private WebApplication app = null!;
    private string emptying = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Settings of the host beyond the usual ones.</summary>
    protected virtual string[] Settings => [];

    /// <summary>A key of its own, so that no test writes one into the data folder of whoever runs it.</summary>
    private static string SecretKey { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public string ConnectionString => database.ConnectionString;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        app = ApiHost.Create(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--FlowProv:Secrets:Key={SecretKey}", .. Settings], database.ConnectionString);
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromMinutes(2) };
        await using var connection = await OpenAsync();
        await using var tables = new NpgsqlCommand(Emptying, connection);
        emptying = (string)(await tables.ExecuteScalarAsync())!;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    public async Task ResetAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(emptying, connection);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await command.ExecuteNonQueryAsync();
                return;
            }
            catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.DeadlockDetected && attempt < 5)
            {
                // The host's loops may be at work on the rows of the test before.
            }
        }
    }

    /// <summary>Runs a use case that has no route.</summary>
    public async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Does what no use case does with a service of the host.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}

/// <summary>Classes of this collection share the host and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ApiTests : ICollectionFixture<ApiFixture>
{
    public const string Name = "api";
}

/// <summary>A test class that speaks HTTP to an empty store.</summary>
[Collection(ApiTests.Name)]
public abstract class ApiTest(ApiFixture fixture) : IAsyncLifetime
{
    protected ApiFixture Fixture { get; } = fixture;

    protected HttpClient Client => Fixture.Client;

    public virtual Task InitializeAsync() => Fixture.ResetAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    protected async Task<JsonNode> GetAsync(string path, int status = 200)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return await ReadAsync(response, status);
    }

    protected async Task<JsonNode> PostAsync(string path, string json, int status = 200, string contentType = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, contentType);
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await ReadAsync(response, status);
    }

    protected Task<JsonNode> IngestAsync(params string[] messages) =>
        PostAsync("/api/v1/ingest", string.Join('\n', messages), contentType: "application/x-ndjson");

    protected static string[] Ids(JsonNode answer, string field) => [.. answer["items"]!.AsArray().Select(item => item![field]!.GetValue<string>())];

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(status, "the answer was {0}", text);
        return JsonNode.Parse(text)!;
    }
}
