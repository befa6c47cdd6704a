using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Fields that the server sets or derives. What a caller sends there, perhaps by sending back what it read, is not stored.</summary>
internal static class ServerFields
{
    private static readonly string[] Names =
    [
        "version", "prev_version", "created_at", "updated_at", "object_size_bytes", "data_sha256", "data_hash_algo", "storage_type", "source", "_id",
    ];

    /// <summary>Takes the fields out and returns the payload's hash that the caller stated, if any.</summary>
    public static string? Take(JsonObject document)
    {
        var stated = document["data_sha256"];
        if (stated is not null && stated.GetValueKind() != JsonValueKind.String)
        {
            throw new FlowProvException(ErrorKind.Invalid, "data_sha256 must be text");
        }

        foreach (var name in Names)
        {
            document.Remove(name);
        }

        return stated?.GetValue<string>();
    }
}
