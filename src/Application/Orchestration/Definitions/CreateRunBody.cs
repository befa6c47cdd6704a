using System.Runtime.InteropServices;
using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions.Schemas;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>The body of <c>POST /api/workflows</c> (contracts/director-and-flows.md 1.4, step 3).</summary>
public static class CreateRunBody
{
    // Upstream's schema, plus that the body is an object and the comment fits its column.
    private static readonly PayloadSchema Schema = PayloadSchema.Parse(JsonElement.Parse(
        """
        {
          "type": "object",
          "required": ["project", "name", "payload"],
          "additionalProperties": false,
          "properties": {
            "project": { "type": "string" },
            "name": { "type": "string" },
            "payload": { "type": "object" },
            "comment": { "type": "string", "maxLength": 255 }
          }
        }
        """)).Schema!;

    /// <summary>All that is wrong with the body; what the database cannot hold (NUL, half a surrogate pair, a key twice) comes alone.</summary>
    public static IReadOnlyList<string> Validate(JsonElement body) =>
        JsonDoor.Check(JsonMarshal.GetRawUtf8Value(body)) is { } reason ? [reason] : Schema.Violations(body);
}
