using System.Globalization;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Finds a version for a route, or fails with that route's own words (contracts/flowcept.md 1.5 and 1.6).</summary>
internal static class ObjectLookup
{
    public static async Task<StoredObject> RequireAsync(
        this IObjectStore store, Scope scope, string objectId, int? version, CancellationToken cancellationToken)
    {
        var found = await store.FindAsync(objectId, version, cancellationToken);
        return found is not null && (scope.ObjectType() is not { } type || found.ObjectType == type)
            ? found
            : throw new FlowProvException(ErrorKind.NotFound, NotFound(scope, objectId, version));
    }

    private static string NotFound(Scope scope, string objectId, int? version) => scope switch
    {
        Scope.Datasets => $"Dataset not found: {objectId}",
        Scope.Models => $"Model not found: {objectId}",
        _ when version is { } number => string.Create(
            CultureInfo.InvariantCulture, $"Object not found for object_id={objectId}, version={number}."),
        _ => $"Object not found for object_id={objectId}.",
    };
}
