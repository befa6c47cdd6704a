using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Queries;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>Writes the list envelope around documents that are already JSON: nothing is parsed or serialised again.</summary>
internal sealed class DocumentAnswerResult(DocumentAnswer answer) : IActionResult
{
    private const int FlushBytes = 64 * 1024;

    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.ContentType = "application/json";
        return answer.Page is { } page
            ? WritePageAsync(context.HttpContext, page)
            : WriteStreamAsync(context.HttpContext, answer.Stream!);
    }

    private async Task WritePageAsync(HttpContext http, DocumentPage page)
    {
        using (page)
        {
            var tail = Tail(page.Count, page);
            http.Response.ContentLength = 10 + page.Items.Length + Encoding.UTF8.GetByteCount(tail);
            var writer = http.Response.BodyWriter;
            writer.Write("{\"items\":["u8);
            writer.Write(page.Items.Span);
            writer.Write(Encoding.UTF8.GetBytes(tail));
            await writer.FlushAsync(http.RequestAborted);
        }
    }

    // A failure after the first byte can no longer be told by a status: the connection is cut, so that no client takes half for whole.
    private async Task WriteStreamAsync(HttpContext http, IAsyncEnumerable<ReadOnlyMemory<byte>> documents)
    {
        var writer = http.Response.BodyWriter;
        var count = 0;
        await using var rows = documents.GetAsyncEnumerator(http.RequestAborted);
        var more = await rows.MoveNextAsync();
        writer.Write("{\"items\":["u8);
        for (; more; more = await rows.MoveNextAsync(), count++)
        {
            if (count > 0)
            {
                writer.Write(","u8);
            }

            writer.Write(rows.Current.Span);
            await FlushWhenFullAsync(writer, http.RequestAborted);
        }

        writer.Write(Encoding.UTF8.GetBytes(Tail(count, null)));
        await writer.FlushAsync(http.RequestAborted);
    }

    private static ValueTask<FlushResult> FlushWhenFullAsync(PipeWriter writer, CancellationToken cancellationToken) =>
        writer.UnflushedBytes >= FlushBytes ? writer.FlushAsync(cancellationToken) : default;

    private string Tail(int count, DocumentPage? page)
    {
        var text = new StringBuilder(96);
        text.Append(CultureInfo.InvariantCulture, $"],\"count\":{count},\"limit\":{answer.Limit},\"next_cursor\":");
        text.Append(page?.NextCursor is { } cursor ? JsonSerializer.Serialize(cursor) : "null");
        if ((page is null && answer.StreamTotal ? count : page?.Total) is { } total)
        {
            text.Append(CultureInfo.InvariantCulture, $",\"total\":{total},\"total_is_lower_bound\":{(page?.TotalIsLowerBound == true ? "true" : "false")}");
        }

        return text.Append('}').ToString();
    }
}

/// <summary>Writes one stored document with its ETag; 304 when the caller has that state already.</summary>
internal sealed class DocumentResult(StoredDocument document) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var tag = $"\"{document.Tag}\"";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.Any(known => known is not null && (known == "*" || known.Contains(tag, StringComparison.Ordinal))))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "application/json";
        http.Response.ContentLength = document.Json.Length;
        await http.Response.BodyWriter.WriteAsync(document.Json, http.RequestAborted);
    }
}
