using System.Runtime.InteropServices;
using System.Text.Json;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Contracts.Work;

/// <summary>What workers bring, checked before it is stored.</summary>
internal static class ResultBody
{
    /// <summary>A result as it was sent; null when there is none.</summary>
    public static string Read(JsonElement result)
    {
        if (result.ValueKind == JsonValueKind.Undefined)
        {
            return "null";
        }

        return JsonDoor.CheckResult(JsonMarshal.GetRawUtf8Value(result)) is { } reason
            ? throw new FlowProvException(ErrorKind.Invalid, $"result: {reason}")
            : result.GetRawText();
    }

    /// <summary>A worker's text must not be lost for a character that PostgreSQL cannot hold.</summary>
    public static string Storable(string text) => text.Replace('\0', '\uFFFD');
}
