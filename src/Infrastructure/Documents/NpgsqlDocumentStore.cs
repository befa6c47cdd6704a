using System.Globalization;
using System.Runtime.CompilerServices;
using FlowProv.Application.Filters;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Reads documents from PostgreSQL: compiled SQL in, JSON bytes out.</summary>
/// <param name="dataSource">From <see cref="QueryDataSource"/>.</param>
/// <param name="map">Where collections are stored.</param>
/// <param name="limits">What one question may cost.</param>
/// <param name="prepared">From <see cref="QueryDataSource.CreatePrepared"/>, for questions to columns alone; null uses <paramref name="dataSource"/>.</param>
public sealed class NpgsqlDocumentStore(
    NpgsqlDataSource dataSource, CollectionMap map, QueryLimits limits, NpgsqlDataSource? prepared = null) : IDocumentStore
{
    private const int FetchSize = 500;

    public async Task<StoredDocument?> FindAsync(Collection collection, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        await using var session = await QuerySession.OpenAsync(prepared ?? dataSource, limits, cancellationToken).ConfigureAwait(false);
        await using var row = await session.ReadAsync(cancellationToken, sql => WriteFind(sql, map[collection], id)).ConfigureAwait(false);
        return await session.NextAsync(row, cancellationToken).ConfigureAwait(false)
            ? new StoredDocument(row.GetFieldValue<byte[]>(0), row.GetFieldValue<uint>(1).ToString(CultureInfo.InvariantCulture))
            : null;
    }

    public async Task<DocumentPage> QueryAsync(QuerySpec spec, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(spec);
        using var buffer = new PageBuffer(limits.MaxPageBytes);
        await using var session = await QuerySession.OpenAsync(SourceFor(spec), limits, cancellationToken).ConfigureAwait(false);
        return await new PageReader(session, spec, buffer).ReadAsync(RowsOf(spec), cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(
        QuerySpec spec, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var query = RowsOf(spec);
        using var buffer = new PageBuffer(limits.MaxPageBytes);
        await using var session = await QuerySession.OpenAsync(dataSource, limits, cancellationToken).ConfigureAwait(false);
        await using var transaction = await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        var left = spec.Limit == 0 ? long.MaxValue : spec.Limit;
        foreach (var phase in query.Phases())
        {
            // A cursor, so that the statement timeout bounds the database's work and not the reader's patience.
            Action<SqlText> select = sql => query.Write(sql, phase, spec.Limit);
            await session.ExecuteAsync(sql => sql.Append($"declare page no scroll cursor for {select}"), cancellationToken).ConfigureAwait(false);
            var fetched = FetchSize;
            while (fetched == FetchSize && left > 0)
            {
                fetched = 0;
                await using var rows = await session.ReadAsync(cancellationToken, sql => sql.Append($"fetch {FetchSize} from page")).ConfigureAwait(false);
                while (left > 0 && await session.NextAsync(rows, cancellationToken).ConfigureAwait(false))
                {
                    buffer.Clear();
                    query.Shape.Append(rows, buffer);
                    fetched++;
                    left--;
                    yield return buffer.Written;
                }
            }

            await session.ExecuteAsync(sql => sql.Append($"close page"), cancellationToken).ConfigureAwait(false);
        }
    }

    private NpgsqlDataSource SourceFor(QuerySpec spec) =>
        prepared is not null && PlanStability.IsStable(spec, map[spec.Collection]) ? prepared : dataSource;

    /// <summary>Of several versions under one id the last.</summary>
    private static void WriteFind(SqlText sql, CollectionTable table, string id)
    {
        sql.Append($"select doc, xmin from {table.Name} where {table.Ids[0].Name} = {SqlArgument.Text(id)}");
        if (table.Ids is [_, var version])
        {
            sql.Append($" order by {version.Name} desc limit 1");
        }
    }

    private RowQuery RowsOf(QuerySpec spec) => spec.Aggregation is { } aggregation
        ? new AggregateQuery(spec, aggregation, map[spec.Collection])
        : new PageQuery(spec, map[spec.Collection]);
}
