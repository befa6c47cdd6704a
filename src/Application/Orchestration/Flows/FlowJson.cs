using System.Text.Json;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Reads the family's bodies; what the database could not hold does not come in.</summary>
internal static class FlowJson
{
    public static JsonElement Parse(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            throw new FlowProvException(ErrorKind.Invalid, "The body is empty; it must be JSON.");
        }

        if (JsonDoor.Check(body.Span) is { } reason)
        {
            throw new FlowProvException(ErrorKind.Invalid, $"The body is refused: {reason}");
        }

        return JsonElement.Parse(body.Span, JsonDoor.DocumentOptions);
    }
}
