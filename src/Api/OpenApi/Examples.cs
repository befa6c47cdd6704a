using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>
/// Gives every body and answer an example, and every answer a description, from examples.json: by operation where it says so,
/// else by status for errors, else by schema.
/// </summary>
internal sealed class Examples : IDocumentProcessor
{
    private readonly JObject file = Read();

    public void Process(DocumentProcessorContext context)
    {
        var names = context.Document.Components.Schemas.ToDictionary(entry => entry.Value, entry => entry.Key);
        foreach (var operation in context.Document.Operations.Select(described => described.Operation))
        {
            foreach (var (contentType, media) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
            {
                media.Example = file["requests"]![operation.OperationId]?[contentType] ?? OfSchema(media.Schema, names);
            }

            foreach (var (status, response) in operation.Responses)
            {
                Describe(operation.OperationId, status, response, names);
            }
        }
    }

    private void Describe(string operationId, string status, OpenApiResponse response, Dictionary<JsonSchema, string> names)
    {
        if (string.IsNullOrEmpty(response.Description))
        {
            response.Description = (string?)file["statuses"]![status]?["description"] ?? "";
        }

        foreach (var media in response.Content.Values)
        {
            media.Example = file["responses"]![operationId]?[status] ?? OfError(status, media.Schema, names) ?? OfSchema(media.Schema, names);
        }
    }

    private JToken? OfError(string status, JsonSchema? schema, Dictionary<JsonSchema, string> names) =>
        (schema is null ? null : names.GetValueOrDefault(schema.ActualSchema)) switch
        {
            "ErrorBody" or "ValidationErrorBody" => file["statuses"]![status]?["example"],

            // The same form; what is missing has words of its own.
            "PrefectErrorBody" when status != "404" => file["statuses"]![status]?["example"],

            // Refusals are the same in every family but for the name of the member.
            "DirectorErrorBody" or "FlowsErrorBody" when status is "401" or "403" => new JObject { ["error"] = file["statuses"]![status]!["example"]!["detail"] },
            _ => null,
        };

    private JToken? OfSchema(JsonSchema? schema, Dictionary<JsonSchema, string> names)
    {
        var actual = (schema?.OneOf.FirstOrDefault() ?? schema)?.ActualSchema;
        return actual is null ? null
            : names.TryGetValue(actual, out var name) ? file["schemas"]![name]
            : actual.Item is { } item && OfSchema(item, names) is { } one ? new JArray(one)
            : null;
    }

    private static JObject Read()
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream("FlowProv.Api.OpenApi.examples.json")!;
        using var reader = new JsonTextReader(new StreamReader(stream)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
