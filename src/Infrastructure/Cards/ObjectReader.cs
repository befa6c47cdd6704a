using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Infrastructure.Cards;

/// <summary>Reads the figures of a workflow's objects.</summary>
internal sealed class ObjectReader(CardQuery query)
{
    public async Task<ObjectFigures> ReadAsync(CancellationToken cancellationToken)
    {
        var types = await ReadCountsAsync(ObjectSql.ByType, cancellationToken, CardLimits.Names);
        var storages = await ReadCountsAsync(ObjectSql.ByStorage, cancellationToken);
        var newest = await ReadNewestAsync([.. types.Select(t => t.Name)], cancellationToken);

        await using var rows = await query.ReadAsync(ObjectSql.Totals, cancellationToken);
        await rows.ReadAsync(cancellationToken);
        var total = rows.GetInt64(0);
        var others = total - types.Sum(t => t.Count);
        return new ObjectFigures(
            total,
            others == 0 ? types : [.. types, new NameCount("other", others)],
            storages,
            rows.GetInt64(1),
            rows.GetInt64(2),
            rows.IsDBNull(3) ? null : rows.GetInt32(3),
            rows.IsDBNull(4) ? null : new SizeFigures(rows.GetDouble(4), rows.GetDouble(5), rows.GetDouble(6)),
            newest);
    }

    private async Task<IReadOnlyList<NameCount>> ReadCountsAsync(string sql, CancellationToken cancellationToken, params object[] more)
    {
        var counts = new List<NameCount>();
        await using var rows = await query.ReadAsync(sql, cancellationToken, more);
        while (await rows.ReadAsync(cancellationToken))
        {
            counts.Add(new NameCount(rows.GetString(0), rows.GetInt64(1)));
        }

        return counts;
    }

    private async Task<IReadOnlyList<ObjectDetail>> ReadNewestAsync(string[] types, CancellationToken cancellationToken)
    {
        var newest = new List<ObjectDetail>();
        await using var rows = await query.ReadAsync(ObjectSql.Newest, cancellationToken, types, CardLimits.ObjectsPerType);
        while (await rows.ReadAsync(cancellationToken))
        {
            newest.Add(new ObjectDetail(
                rows.GetString(0),
                rows.GetString(1),
                rows.GetInt32(2),
                rows.GetString(3),
                rows.GetDouble(4),
                CardJson.Parse(rows.GetFieldValue<byte[]>(5))));
        }

        return newest;
    }
}
