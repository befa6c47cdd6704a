using System.Text.Json;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>How stored documents are read again: they passed the limits at the door, so none are set here.</summary>
internal static class StoredJson
{
    private const int MaxDepth = 512;

    public static JsonDocumentOptions Options { get; } = new() { MaxDepth = MaxDepth };

    public static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = MaxDepth };
}
