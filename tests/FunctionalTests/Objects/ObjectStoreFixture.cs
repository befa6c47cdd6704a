using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Blobs;
using FlowProv.Infrastructure.Resilience;
using FlowProv.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FlowProv.FunctionalTests.Objects;

/// <summary>The object store over a database of its own. Tests use ids and payloads of their own, so they need no reset.</summary>
public sealed class ObjectStoreFixture : IAsyncLifetime
{
    private TestDatabase database = null!;

    public string ConnectionString => database.ConnectionString;

    public NpgsqlDataSource DataSource { get; private set; } = null!;

    public IObjectStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        DataSource = NpgsqlDataSource.Create(database.ConnectionString);
        Store = new NpgsqlObjectStore(DataSource, new DatabasePipeline(), UploadFolder.Open(null), TimeProvider.System, NullLogger<NpgsqlObjectStore>.Instance);
    }

    public async Task DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await database.DisposeAsync();
    }

    public Task<SavedObject> SaveAsync(string id, string metadata, byte[]? payload = null, VersionCondition? condition = null) =>
        SaveAsync(id, metadata, payload is null ? null : new MemoryStream(payload), condition);

    public Task<SavedObject> SaveAsync(string id, string metadata, Stream? payload, VersionCondition? condition = null) => Store.SaveAsync(
        new NewObjectVersion(id, JsonNode.Parse(metadata)!.AsObject(), payload, Condition: condition), CancellationToken.None);

    public async Task<StoredObject> GetAsync(string id, int? version = null) =>
        (await Store.FindAsync(id, version, CancellationToken.None))!;

    public async Task<byte[]> ReadPayloadAsync(string id, int? version = null)
    {
        await using var stream = Store.OpenPayload((await GetAsync(id, version)).Payload!);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public async Task<T> ScalarAsync<T>(string sql, params object[] parameters)
    {
        await using var command = DataSource.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }

    public static JsonObject Json(byte[] document) => JsonNode.Parse(document)!.AsObject();
}
