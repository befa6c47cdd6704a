using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Writes documents as UTF-8 JSON, reusing one buffer.</summary>
internal sealed class DocumentText : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    // What is stored has passed the door, which was wider once for results.
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 1000 };

    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);
    private readonly Utf8JsonWriter writer;

    public DocumentText() => writer = new Utf8JsonWriter(buffer, Options);

    public byte[] Write(JsonObject document)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        document.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public static JsonObject Parse(byte[] text) => JsonNode.Parse(text, documentOptions: Lenient)!.AsObject();

    public void Dispose() => writer.Dispose();
}
