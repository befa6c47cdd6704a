using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources.Rows;
using Npgsql;

namespace FlowProv.Infrastructure.Resources;

/// <summary>The rows of one answer as JSON in one buffer.</summary>
internal sealed class ResourcePage : IDisposable
{
    private readonly RowJson shape;
    private readonly PageBuffer buffer;
    private readonly Utf8JsonWriter json;
    private readonly int limit;
    private readonly DateTime now;
    private int count;
    private string? lastCursor;
    private string? nextCursor;

    public ResourcePage(RowJson shape, int maxBytes, int limit, TimeProvider time)
    {
        this.shape = shape;
        this.limit = limit;
        now = time.GetUtcNow().UtcDateTime;
        buffer = new PageBuffer(maxBytes);
        json = new Utf8JsonWriter(buffer, RowShapes.Options);
    }

    /// <summary>How many rows to ask for: one more than are missing tells whether there is a next page.</summary>
    public int Wanted => limit + 1 - count;

    /// <summary>Whether there is a row more than asked for.</summary>
    public bool IsFull => nextCursor is not null || (limit == 0 && count == 0);

    public void Add(NpgsqlDataReader row, Func<NpgsqlDataReader, string>? cursorAfter)
    {
        if (count == limit)
        {
            nextCursor = lastCursor;
            return;
        }

        if (count > 0)
        {
            buffer.Append(","u8);
        }

        shape.Write(json, row, now);
        json.Flush();
        json.Reset();
        count++;
        lastCursor = count == limit ? cursorAfter?.Invoke(row) : null;
    }

    public DocumentPage Detach()
    {
        var length = buffer.Length;
        return new DocumentPage(buffer.Detach(), length, count) { NextCursor = nextCursor };
    }

    public void Dispose()
    {
        json.Dispose();
        buffer.Dispose();
    }
}
