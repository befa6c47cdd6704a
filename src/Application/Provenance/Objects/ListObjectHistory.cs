using System.Buffers;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Queries;
using MediatR;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>The versions of an object, newest first, the latest among them. An unknown object has an empty history.</summary>
public sealed record ListObjectHistory(string ObjectId, int Limit, string? Cursor) : IRequest<DocumentAnswer>;

internal sealed class ListObjectHistoryHandler(IObjectStore store) : IRequestHandler<ListObjectHistory, DocumentAnswer>
{
    private const int MaxPageBytes = 32 * 1024 * 1024;

    public async Task<DocumentAnswer> Handle(ListObjectHistory request, CancellationToken cancellationToken)
    {
        var before = HistoryCursor.Read(request.ObjectId, request.Cursor);
        var rows = new ArrayBufferWriter<byte>();
        var (count, last, more) = (0, 0, false);
        await foreach (var version in store.HistoryAsync(request.ObjectId, before, request.Limit + 1, cancellationToken))
        {
            // One row beyond the page tells that there is a next one; so does a page that is full of bytes.
            more = count == request.Limit || rows.WrittenCount > MaxPageBytes;
            if (more)
            {
                break;
            }

            HistoryRow.Write(rows, version);
            (count, last) = (count + 1, version.Version);
        }

        return new DocumentAnswer(request.Limit) { Page = Page(rows, count, more ? HistoryCursor.After(request.ObjectId, last) : null) };
    }

    private static DocumentPage Page(ArrayBufferWriter<byte> rows, int count, string? nextCursor)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(rows.WrittenCount);
        rows.WrittenSpan.CopyTo(buffer);
        return new DocumentPage(buffer, rows.WrittenCount, count) { NextCursor = nextCursor };
    }
}
