using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Merges batches inside of one transaction. Collections and keys are always taken in the same order, so that batches do not deadlock.</summary>
internal sealed class MergeSession(NpgsqlConnection connection, NpgsqlTransaction transaction, TimeProvider time, StepStatements step) : IDisposable
{
    private static readonly Collection[] Order = [Collection.Workflows, Collection.Agents, Collection.Tasks, Collection.Objects];

    // A row can vanish between insert and lock when somebody deletes it; twice in a row is no accident.
    internal const int MaxRounds = 3;

    private readonly Upserts upserts = new(connection, transaction, step);
    private readonly DocumentText text = new();

    /// <summary>Whether most documents are stored already: then looking comes before adding.</summary>
    public bool MostlyStored { get; init; }

    /// <summary>Where set, receives each merged document as UTF-8 JSON.</summary>
    public Dictionary<(Collection Collection, string Id), byte[]>? Merged { get; init; }

    public async Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken)
    {
        foreach (var collection in Order)
        {
            var groups = batch
                .Where(message => message.Collection == collection)
                .GroupBy(message => message.Id, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
            if (groups.Count == 0)
            {
                continue;
            }

            if (collection == Collection.Objects)
            {
                await new ObjectMerge(new ObjectUpserts(connection, transaction), text, time) { Merged = Merged }
                    .MergeAsync(groups, cancellationToken);
            }
            else
            {
                await MergeAsync(collection, groups, cancellationToken);
            }
        }
    }

    public void Dispose() => text.Dispose();

    private async Task MergeAsync(Collection collection, Dictionary<string, DocumentMessage[]> groups, CancellationToken cancellationToken)
    {
        var table = DocumentTable.Of(collection);
        for (var round = 0; groups.Count > 0; round++)
        {
            if (round == MaxRounds)
            {
                throw new FlowProvException(ErrorKind.Unavailable, "documents are being deleted while they are written; try again");
            }

            if (round > 0 || !MostlyStored)
            {
                await InsertAsync(table, collection, groups, cancellationToken);
            }

            if (groups.Count > 0)
            {
                await UpdateAsync(table, collection, groups, cancellationToken);
            }
        }
    }

    private async Task InsertAsync(
        DocumentTable table, Collection collection, Dictionary<string, DocumentMessage[]> groups, CancellationToken cancellationToken)
    {
        var rows = new List<DocumentRow>(groups.Count);
        foreach (var (id, messages) in groups)
        {
            var state = new MergeState();
            Apply(state, messages);
            DerivedFields.Complete(collection, state.Document, time.GetUtcNow(), firstSight: true);
            rows.Add(new DocumentRow(id, text.Write(state.Document), state.StatusEndedAt));
        }

        if (step.AddsBlindly)
        {
            upserts.Add(table, rows);
            groups.Clear();
            rows.ForEach(row => Tell(collection, row));
            return;
        }

        var added = await upserts.InsertAsync(table, rows, cancellationToken);
        foreach (var row in rows.Where(row => added.Contains(row.Id)))
        {
            groups.Remove(row.Id);
            Tell(collection, row);
        }
    }

    private async Task UpdateAsync(
        DocumentTable table, Collection collection, Dictionary<string, DocumentMessage[]> groups, CancellationToken cancellationToken)
    {
        var changed = new List<DocumentRow>();
        foreach (var stored in await LockAsync(table, collection, [.. groups.Keys], cancellationToken))
        {
            var state = new MergeState(DocumentText.Parse(stored.Document), stored.StatusEndedAt);
            Apply(state, groups[stored.Id]);
            groups.Remove(stored.Id);
            var row = stored;
            if (state.Changed)
            {
                DerivedFields.Complete(collection, state.Document, time.GetUtcNow(), firstSight: false);
                row = new DocumentRow(stored.Id, text.Write(state.Document), state.StatusEndedAt);
                changed.Add(row);
            }

            Tell(collection, row);
        }

        if (changed.Count > 0)
        {
            upserts.Update(table, changed);
        }
    }

    private async Task<List<DocumentRow>> LockAsync(
        DocumentTable table, Collection collection, string[] ids, CancellationToken cancellationToken)
    {
        var rows = step.Take(collection, ids);
        if (rows.Count < ids.Length)
        {
            rows.AddRange(await upserts.LockAsync(table, [.. ids.Except(rows.Select(row => row.Id))], cancellationToken));
        }

        return rows;
    }

    private void Tell(Collection collection, DocumentRow row)
    {
        if (Merged is not null)
        {
            Merged[(collection, row.Id)] = row.Document;
        }
    }

    private static void Apply(MergeState state, DocumentMessage[] messages)
    {
        foreach (var message in messages)
        {
            DocumentMerge.Apply(state, message);
        }
    }
}
