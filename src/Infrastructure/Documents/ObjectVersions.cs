using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Infrastructure.Documents;

/// <summary>All versions of one object that a batch touches, while its messages are applied.</summary>
/// <param name="time">The server's clock.</param>
internal sealed class ObjectVersions(TimeProvider time)
{
    private static readonly string[] PayloadFields = ["data_sha256", "data_hash_algo", "object_size_bytes"];

    private readonly SortedDictionary<int, ObjectVersion> versions = [];

    /// <summary>The known versions in order; the last one is the latest.</summary>
    public IReadOnlyCollection<ObjectVersion> All => versions.Values;

    public int Latest => versions.Keys.Last();

    /// <summary>Adds a version as it is stored.</summary>
    public void Load(ObjectVersion stored) => versions.Add(stored.Number, stored);

    /// <summary>Merges a message into the version it names, or into the latest.</summary>
    public void Apply(DocumentMessage message)
    {
        var number = VersionOf(message) ?? (versions.Count == 0 ? 0 : Latest);
        var firstSight = !versions.TryGetValue(number, out var version);
        if (firstSight)
        {
            versions.Add(number, version = new ObjectVersion(number, new MergeState(), null));
        }

        var known = version!.State.Changed;
        version.State.Changed = false;
        DocumentMerge.Apply(version.State, version.BlobId is null ? message : WithoutPayloadFields(message));
        if (version.State.Changed)
        {
            Complete(version, message, firstSight);
        }

        version.State.Changed |= known;
    }

    /// <summary>The version that a message names.</summary>
    public static int? VersionOf(DocumentMessage message) => message.Fields["version"]?.GetValue<int>();

    private void Complete(ObjectVersion version, DocumentMessage message, bool firstSight)
    {
        var now = time.GetUtcNow();
        version.State.Document["version"] = version.Number;
        DerivedFields.Complete(Collection.Objects, version.State.Document, now, firstSight);
        DerivedFields.StampUpdate(version.State.Document, message, now);
    }

    /// <summary>Hash and size of a stored payload are the server's own and stay.</summary>
    private static DocumentMessage WithoutPayloadFields(DocumentMessage message)
    {
        var fields = message.Fields.DeepClone().AsObject();
        foreach (var field in PayloadFields)
        {
            fields.Remove(field);
        }

        return message with { Fields = fields };
    }
}

/// <summary>A version of an object and its payload.</summary>
internal sealed record ObjectVersion(int Number, MergeState State, long? BlobId);
