using FlowProv.Application.Filters;
using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Reads the rows of one answer into one buffer.</summary>
internal sealed class PageReader(QuerySession session, QuerySpec spec, PageBuffer buffer)
{
    private int count;
    private string? lastCursor;
    private string? nextCursor;
    private int? total;

    public async Task<DocumentPage> ReadAsync(RowQuery query, CancellationToken cancellationToken)
    {
        foreach (var phase in query.Phases())
        {
            await ReadAsync(query, phase, cancellationToken).ConfigureAwait(false);
            if (nextCursor is not null)
            {
                break;
            }
        }

        return Page();
    }

    private async Task ReadAsync(RowQuery query, Action<SqlText>? phase, CancellationToken cancellationToken)
    {
        // One more than asked for tells whether there is a next page.
        var wanted = spec.Limit == 0 ? 0 : spec.Limit + 1 - count;
        Action<SqlText> select = sql => query.Write(sql, phase, wanted);
        var withTotal = spec.IncludeTotal && total is null;
        Action<SqlText>[] statements = withTotal ? [select, query.WriteTotal] : [select];
        await using var rows = await session.ReadAsync(cancellationToken, statements).ConfigureAwait(false);
        while (await session.NextAsync(rows, cancellationToken).ConfigureAwait(false))
        {
            if (count == spec.Limit && spec.Limit > 0)
            {
                nextCursor = lastCursor;
                break;
            }

            Append(query.Shape, rows);
            lastCursor = count == spec.Limit ? query.CursorAfter(rows) : null;
        }

        if (withTotal && await session.NextResultAsync(rows, cancellationToken).ConfigureAwait(false)
            && await session.NextAsync(rows, cancellationToken).ConfigureAwait(false))
        {
            total = rows.GetInt32(0);
        }
    }

    private void Append(RowShape shape, NpgsqlDataReader row)
    {
        if (count > 0)
        {
            buffer.Append(", "u8);
        }

        shape.Append(row, buffer);
        count++;
    }

    private DocumentPage Page()
    {
        var length = buffer.Length;
        return new DocumentPage(buffer.Detach(), length, count)
        {
            NextCursor = nextCursor,
            Total = total is { } found ? Math.Min(found, DocumentPage.MaxExactTotal) : null,
            TotalIsLowerBound = total > DocumentPage.MaxExactTotal,
        };
    }
}
