using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// Merges metadata messages into versions of objects. The row in <c>objects</c> holds the latest version and is the lock for all of them;
/// a message for a newer version moves it to <c>object_history</c>, one for an older version is merged there.
/// </summary>
internal sealed class ObjectMerge(ObjectUpserts upserts, DocumentText text, TimeProvider time)
{
    /// <summary>Where set, receives each object's latest document as UTF-8 JSON.</summary>
    public Dictionary<(Collection Collection, string Id), byte[]>? Merged { get; init; }

    public async Task MergeAsync(Dictionary<string, DocumentMessage[]> groups, CancellationToken cancellationToken)
    {
        for (var round = 0; groups.Count > 0; round++)
        {
            if (round == MergeSession.MaxRounds)
            {
                throw new FlowProvException(ErrorKind.Unavailable, "objects are being deleted while they are written; try again");
            }

            await InsertAsync(groups, cancellationToken);
            if (groups.Count > 0)
            {
                await UpdateAsync(groups, cancellationToken);
            }
        }
    }

    private async Task InsertAsync(Dictionary<string, DocumentMessage[]> groups, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, List<ObjectRow>>(StringComparer.Ordinal);
        foreach (var (id, messages) in groups)
        {
            rows[id] = [.. Apply(new ObjectVersions(time), messages).All.Select(version => ToRow(id, version))];
        }

        var added = await upserts.InsertAsync([.. rows.Values.Select(versions => versions[^1])], cancellationToken);
        await upserts.SaveHistoryAsync([.. added.SelectMany(id => rows[id].SkipLast(1))], cancellationToken);
        foreach (var id in added)
        {
            groups.Remove(id);
            Tell(rows[id][^1]);
        }
    }

    private async Task UpdateAsync(Dictionary<string, DocumentMessage[]> groups, CancellationToken cancellationToken)
    {
        var locked = await upserts.LockAsync([.. groups.Keys], cancellationToken);
        var named = locked.SelectMany(row => groups[row.Id]).Select(ObjectVersions.VersionOf).OfType<int>().Distinct().ToArray();
        var history = (await upserts.ReadHistoryAsync([.. locked.Select(row => row.Id)], named, cancellationToken)).ToLookup(row => row.Id);
        var (latest, earlier) = (new List<ObjectRow>(), new List<ObjectRow>());
        foreach (var stored in locked)
        {
            var versions = new ObjectVersions(time);
            foreach (var row in history[stored.Id].Prepend(stored))
            {
                versions.Load(new ObjectVersion(row.Version, new MergeState(DocumentText.Parse(row.Document), null), row.BlobId));
            }

            Apply(versions, groups[stored.Id]);
            groups.Remove(stored.Id);
            var moved = versions.Latest != stored.Version;
            var rows = versions.All
                .Where(version => version.State.Changed || (moved && version.Number == stored.Version))
                .Select(version => ToRow(stored.Id, version))
                .ToList();
            latest.AddRange(rows.Where(row => row.Version == versions.Latest));
            earlier.AddRange(rows.Where(row => row.Version != versions.Latest));
            Tell(rows.Find(row => row.Version == versions.Latest) ?? stored);
        }

        await upserts.UpdateAsync(latest, cancellationToken);
        await upserts.SaveHistoryAsync(earlier, cancellationToken);
    }

    private static ObjectVersions Apply(ObjectVersions versions, DocumentMessage[] messages)
    {
        foreach (var message in messages)
        {
            versions.Apply(message);
        }

        return versions;
    }

    private ObjectRow ToRow(string id, ObjectVersion version) => new(id, version.Number, text.Write(version.State.Document), version.BlobId);

    private void Tell(ObjectRow row)
    {
        if (Merged is not null)
        {
            Merged[(Collection.Objects, row.Id)] = row.Document;
        }
    }
}
