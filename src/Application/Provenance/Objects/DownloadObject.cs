using System.Globalization;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>The payload of one version; the latest unless a version is named.</summary>
public sealed record DownloadObject(Scope Scope, string ObjectId, int? Version) : IRequest<ObjectDownload>;

/// <summary>A payload to hand out. The receiver disposes the stream.</summary>
/// <param name="Content">Seekable; verified while it is read.</param>
/// <param name="FileName">As the contract names downloads; holds the caller's id as it is.</param>
/// <param name="Sha256">The payload's hash, its ETag.</param>
public sealed record ObjectDownload(Stream Content, string FileName, string Sha256);

internal sealed class DownloadObjectHandler(IObjectStore store) : IRequestHandler<DownloadObject, ObjectDownload>
{
    public async Task<ObjectDownload> Handle(DownloadObject request, CancellationToken cancellationToken)
    {
        var found = await store.RequireAsync(request.Scope, request.ObjectId, request.Version, cancellationToken);
        var payload = found.Payload ?? throw new FlowProvException(ErrorKind.NotFound, "Object payload not available.");
        return new ObjectDownload(store.OpenPayload(payload), FileName(request), payload.Sha256);
    }

    // contracts/flowcept.md 3.8: the version is named only when it was asked for.
    private static string FileName(DownloadObject request) => request.Version is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"{request.ObjectId}.v{version}.bin")
        : $"{request.ObjectId}.bin";
}
