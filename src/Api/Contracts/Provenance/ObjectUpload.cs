using FlowProv.Api.Bodies;
using FlowProv.Application.Provenance.Objects;
using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Contracts.Provenance;

/// <summary>Reads the body of POST /objects: a JSON document, or a multipart body with the parts metadata and data, of which the latter is streamed.</summary>
internal static class ObjectUpload
{
    private const int MaxJsonBytes = 64 * 1024 * 1024;
    private const int MaxMetadataBytes = 16 * 1024 * 1024;
    private const int MaxBoundaryLength = 70;
    private const int PartBufferBytes = 256 * 1024;

    public static async Task<SaveObject> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var condition = IfMatch.Read(request);
        var body = RequestBody.Open(request);
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            var reader = new MultipartReader(Boundary(type), body, PartBufferBytes);
            var metadata = await ReadMetadataAsync(reader, cancellationToken);
            return new SaveObject(metadata, await OpenDataAsync(reader, cancellationToken), condition);
        }

        var document = await ReadAllAsync(body, MaxJsonBytes, "A JSON body", "send the payload as multipart/form-data", cancellationToken);
        return new SaveObject(document, null, condition);
    }

    private static string Boundary(MediaTypeHeaderValue type) => HeaderUtilities.RemoveQuotes(type.Boundary) switch
    {
        { Length: > 0 and <= MaxBoundaryLength } boundary => boundary.ToString(),
        _ => throw new FlowProvException(ErrorKind.Invalid, $"The multipart content type needs a boundary of 1 to {MaxBoundaryLength} characters."),
    };

    private static async Task<ReadOnlyMemory<byte>> ReadMetadataAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        var section = await reader.ReadNextSectionAsync(cancellationToken);
        return NameOf(section) == "metadata"
            ? await ReadAllAsync(section!.Body, MaxMetadataBytes, "The part metadata", "put large values into the payload", cancellationToken)
            : throw new FlowProvException(ErrorKind.Invalid, "The first part of the multipart body must be named metadata and hold a JSON object.");
    }

    private static async Task<Stream?> OpenDataAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        var section = await reader.ReadNextSectionAsync(cancellationToken);
        return section is null ? null
            : NameOf(section) == "data" ? new LastPart(reader, section.Body)
            : throw new FlowProvException(ErrorKind.Invalid, "The second part of the multipart body must be named data and hold the payload.");
    }

    private static string? NameOf(MultipartSection? section) =>
        section is not null && ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.Name).Value
            : null;

    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(
        Stream stream, int maxBytes, string what, string hint, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > maxBytes)
            {
                throw new FlowProvException(ErrorKind.TooLarge, $"{what} has at most {maxBytes} bytes: {hint}.");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
