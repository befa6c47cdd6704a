using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FlowProv.FunctionalTests.Prefect;

public class BlockSecretTests(ApiFixture fixture) : ResourceTest(fixture)
{
    private const string Secret = "hunter2-correct-horse";

    [Fact]
    public async Task Neither_row_nor_logs_hold_the_secret()
    {
        var lines = new ConcurrentQueue<string>();
        await using var server = await StartAsync(RandomNumberGenerator.GetBytes(32), lines);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var block = await AddTypeAndSchemaAsync("s3", """{"secret_fields":["token"]}""");
        var body = $$$"""{"name":"mine","data":{"token":"{{{Secret}}}"},"block_type_id":"{{{block.TypeId}}}","block_schema_id":"{{{block.SchemaId}}}"}""";
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var made = await client.PostAsync(new Uri("/api/block_documents/", UriKind.Relative), content);
        var id = IdOf(JsonNode.Parse(await made.Content.ReadAsStringAsync())!);
        (await client.GetStringAsync(new Uri($"/api/block_documents/{id}?include_secrets=true", UriKind.Relative))).Should().Contain(Secret);

        Encoding.Latin1.GetString(await RowAsync(id)).Should().NotContain(Secret).And.NotContain("token");
        lines.Should().NotBeEmpty().And.NotContain(line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Altered_document_is_refused_clearly_and_can_be_deleted()
    {
        var id = IdOf(await AddDocumentAsync(await AddTypeAndSchemaAsync(), "mine", $$"""{"token":"{{Secret}}"}"""));
        var row = await RowAsync(id);
        row[^20] ^= 1;
        await SetRowAsync(id, row);
        var answer = await GetAsync($"/api/block_documents/{id}?include_secrets=true", 409);
        answer["detail"]!.GetValue<string>().Should().Contain(id).And.Contain("altered").And.NotContain(Secret);
        await PatchAsync($"/api/block_documents/{id}", """{"data":{"x":1}}""", 409);
        await DeleteAsync($"/api/block_documents/{id}");
    }

    [Fact]
    public async Task Data_of_another_document_does_not_open()
    {
        var block = await AddTypeAndSchemaAsync();
        var (a, b) = (IdOf(await AddDocumentAsync(block, "a", """{"of":"a"}""")), IdOf(await AddDocumentAsync(block, "b", """{"of":"b"}""")));
        await SetRowAsync(b, await RowAsync(a));
        (await GetAsync($"/api/block_documents/{b}", 409))["detail"]!.GetValue<string>().Should().Contain("altered");
    }

    [Fact]
    public async Task Another_key_is_told()
    {
        var id = IdOf(await AddDocumentAsync(await AddTypeAndSchemaAsync(), "mine", "{}"));
        await using var server = await StartAsync(RandomNumberGenerator.GetBytes(32), []);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        using var answer = await client.GetAsync(new Uri($"/api/block_documents/{id}", UriKind.Relative));
        ((int)answer.StatusCode).Should().Be(409);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("another key");
    }

    private async Task<WebApplication> StartAsync(byte[] key, ConcurrentQueue<string> lines)
    {
        var app = ApiHost.Create(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Trace",
                "--Logging:Console:LogLevel:Default=None", $"--FlowProv:Secrets:Key={Convert.ToBase64String(key)}"],
            Fixture.ConnectionString);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(new LinesProvider(lines));
        await app.StartAsync();
        return app;
    }

    private async Task<byte[]> RowAsync(string id)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand("select data from block_documents where id = $1", connection);
        command.Parameters.AddWithValue(Guid.Parse(id));
        return (byte[])(await command.ExecuteScalarAsync())!;
    }

    private async Task SetRowAsync(string id, byte[] data)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand("update block_documents set data = $2 where id = $1", connection);
        command.Parameters.AddWithValue(Guid.Parse(id));
        command.Parameters.AddWithValue(data);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class LinesProvider(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // The queue outlives the host.
        }
    }
}
