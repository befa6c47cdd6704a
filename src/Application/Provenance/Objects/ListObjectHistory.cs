using System.Buffers;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Queries;
using MediatR;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>The versions of an object, newest first, the latest among them. An unknown object has an empty history.</summary>
public sealed record ListObjectHistory(string ObjectId, int Limit, string? Cursor, bool IncludeTotal = false) : IRequest<DocumentAnswer>;

internal sealed class ListObjectHistoryHandler(IObjectStore store) : IRequestHandler<ListObjectHistory, DocumentAnswer>
{
    public async Task<DocumentAnswer> Handle(ListObjectHistory request, CancellationToken cancellationToken)
    {
        var before = HistoryCursor.Read(request.ObjectId, request.Cursor);
        var history = await store.HistoryAsync(request.ObjectId, before, request.Limit, cancellationToken);
        var rows = new ArrayBufferWriter<byte>();
        foreach (var version in history.Versions)
        {
            HistoryRow.Write(rows, version);
        }

        int? total = request.IncludeTotal ? await store.CountVersionsAsync(request.ObjectId, DocumentPage.MaxExactTotal + 1, cancellationToken) : null;
        var buffer = ArrayPool<byte>.Shared.Rent(rows.WrittenCount);
        rows.WrittenSpan.CopyTo(buffer);
        var page = new DocumentPage(buffer, rows.WrittenCount, history.Versions.Count)
        {
            Total = total is { } counted ? Math.Min(counted, DocumentPage.MaxExactTotal) : null,
            TotalIsLowerBound = total > DocumentPage.MaxExactTotal,
            NextCursor = history.More ? HistoryCursor.After(request.ObjectId, history.Versions[^1].Version) : null,
        };
        return new DocumentAnswer(request.Limit) { Page = page };
    }
}
