using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Cards.Markdown;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Infrastructure.Cards;
using FlowProv.Infrastructure.Resilience;
using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>A database with documents put there directly, and the cards made of them.</summary>
internal sealed class CardDatabase : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase database;
    private readonly NpgsqlDataSource dataSource;
    private readonly NpgsqlCardSource source;

    private readonly CardRedaction redaction;

    private CardDatabase(TestDatabase database, CardRedaction redaction)
    {
        this.database = database;
        this.redaction = redaction;
        dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        source = new NpgsqlCardSource(dataSource, new DatabasePipeline(), redaction);
    }

    public static async Task<CardDatabase> CreateAsync(CardRedaction? redaction = null) =>
        new(await TestDatabase.CreateAsync(), redaction ?? new CardRedaction(new RedactionOptions()));

    public async ValueTask DisposeAsync()
    {
        source.Dispose();
        await dataSource.DisposeAsync();
        await database.DisposeAsync();
    }

    public Task AddWorkflowAsync(JsonNode doc) => ExecuteAsync(
        "insert into workflows(workflow_id, doc) values ($1 ->> 'workflow_id', $1)", doc);

    public Task AddTaskAsync(JsonNode doc) => ExecuteAsync("insert into tasks(task_id, doc) values ($1 ->> 'task_id', $1)", doc);

    public Task AddObjectAsync(JsonNode doc) => ExecuteAsync(
        "insert into objects(object_id, version, doc) values ($1 ->> 'object_id', ($1 ->> 'version')::int, $1)", doc);

    public async Task ExecuteAsync(string sql, JsonNode? doc = null)
    {
        await using var command = dataSource.CreateCommand(sql);
        command.CommandTimeout = 300;
        if (doc is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = doc.ToJsonString(), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb });
        }

        await command.ExecuteNonQueryAsync();
    }

    public Task<CardFigures?> FindAsync(string workflowId) => source.ReadAsync(workflowId, CancellationToken.None);

    public async Task<CardFigures> FiguresAsync(string workflowId) => (await FindAsync(workflowId))!;

    public async Task<string> CardAsync(string workflowId) => MarkdownCard.Write(await FiguresAsync(workflowId), redaction, "0.1.0", Noon);
}
