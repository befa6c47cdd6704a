using System.Text;
using System.Text.Json;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>
/// The JSON Schema of a definition's payload (Draft 7 unless it names a later one), whose violations read as those of Python's jsonschema
/// (contracts/director-and-flows.md 1.4). <c>format</c> is not checked. Safe to share between requests.
/// The evaluator is our own: the texts and their order follow the keywords, and JsonSchema.Net puts no limit on a pattern's time; a property
/// test holds the two to the same verdicts.
/// </summary>
public sealed class PayloadSchema
{
    private readonly CompiledSchema schema;

    private PayloadSchema(CompiledSchema schema) => this.schema = schema;

    /// <summary>The schema, or what is wrong with it; locations are within the schema.</summary>
    public static (PayloadSchema? Schema, IReadOnlyList<ErrorDetail> Errors) Parse(JsonElement json)
    {
        if (JsonDoor.Check(Encoding.UTF8.GetBytes(json.GetRawText())) is { } reason)
        {
            return (null, [new ErrorDetail([], reason)]);
        }

        var compilation = new SchemaCompilation(json.Clone());
        var compiled = compilation.IsWellFormed(json) ? compilation.Compile() : null;
        return compilation.Errors.Count > 0 ? (null, compilation.Errors) : (new PayloadSchema(compiled!), []);
    }

    /// <summary>All violations, in the order in which the keywords stand in the schema; the payload has passed <see cref="JsonDoor"/>.</summary>
    public IReadOnlyList<string> Violations(JsonElement payload) => [.. new SchemaEvaluation(schema).Run(payload).Select(violation => violation.Text)];
}
