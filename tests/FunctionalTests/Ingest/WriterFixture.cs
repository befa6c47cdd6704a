using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resilience;
using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.FunctionalTests.Ingest;

/// <summary>The writer over a database of its own. Tests use ids of their own, so they need no reset.</summary>
public sealed class WriterFixture : IAsyncLifetime
{
    private TestDatabase database = null!;

    public NpgsqlDataSource DataSource { get; private set; } = null!;

    public NpgsqlDocumentWriter Writer { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        DataSource = NpgsqlDataSource.Create(database.ConnectionString);
        Writer = new NpgsqlDocumentWriter(DataSource, new DatabasePipeline(), TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await database.DisposeAsync();
    }

    public static DocumentMessage Message(string json)
    {
        var normalised = MessageNormaliser.Normalise(JsonNode.Parse(json)!.AsObject());
        return normalised.Message ?? throw new InvalidOperationException(normalised.Reason);
    }

    public Task MergeAsync(params string[] messages) => Writer.MergeAsync([.. messages.Select(Message)], CancellationToken.None);

    public async Task<T> ScalarAsync<T>(string sql, params object[] parameters)
    {
        await using var command = DataSource.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }
}
