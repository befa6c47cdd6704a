using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resilience;
using FlowProv.TestSupport;
using Npgsql;

namespace FlowProv.PropertyTests.Ingest;

/// <summary>A database that is emptied, filled batch by batch and compared with what a fold of the same messages gives in memory.</summary>
public sealed class MergeDatabase : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddSeconds(1_900_000_000);

    private TestDatabase? database;
    private NpgsqlDataSource? dataSource;

    internal NpgsqlDocumentWriter Writer { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        Writer = new NpgsqlDocumentWriter(dataSource, new DatabasePipeline(), new StoppedClock());
    }

    public async Task DisposeAsync()
    {
        await dataSource!.DisposeAsync();
        await database!.DisposeAsync();
    }

    /// <summary>What the tables hold after these batches, by kind and id.</summary>
    internal async Task<SortedDictionary<string, string>> StoreAsync(IEnumerable<IReadOnlyList<DocumentMessage>> batches)
    {
        await using (var clear = dataSource!.CreateCommand("delete from workflows; delete from tasks; delete from agents; delete from objects"))
        {
            await clear.ExecuteNonQueryAsync();
        }

        foreach (var batch in batches)
        {
            await Writer.MergeAsync(batch, CancellationToken.None);
        }

        await using var command = dataSource.CreateCommand(
            "select 'Workflows/' || workflow_id, doc, status_ended_at from workflows union all select 'Tasks/' || task_id, doc, status_ended_at from tasks " +
            "union all select 'Agents/' || agent_id, doc, null from agents union all select 'Objects/' || object_id, doc, null from objects");
        await using var rows = await command.ExecuteReaderAsync();
        var stored = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (await rows.ReadAsync())
        {
            stored.Add(rows.GetString(0), Canonical(JsonNode.Parse(rows.GetString(1)), rows.IsDBNull(2) ? null : rows.GetDouble(2)));
        }

        return stored;
    }

    /// <summary>The same from the merge function alone.</summary>
    internal static SortedDictionary<string, string> Fold(IEnumerable<DocumentMessage> messages)
    {
        var folded = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in messages.GroupBy(message => (message.Collection, message.Id)))
        {
            var state = new MergeState();
            foreach (var message in group)
            {
                DocumentMerge.Apply(state, message);
            }

            DerivedFields.Complete(group.Key.Collection, state.Document, Now, firstSight: true);
            folded.Add($"{group.Key.Collection}/{group.Key.Id}", Canonical(state.Document, state.StatusEndedAt));
        }

        return folded;
    }

    private static string Canonical(JsonNode? node, double? statusEndedAt) => $"{statusEndedAt}:{Sorted(node)!.ToJsonString()}";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray items => new JsonArray(items.Select(Sorted).ToArray()),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => JsonElement.Parse(number.ToJsonString()).GetDouble(),
        _ => node?.DeepClone(),
    };

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
