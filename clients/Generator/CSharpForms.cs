using NJsonSchema;
using NSwag;

namespace FlowProv.ClientGenerator;

/// <summary>Chooses, where the document allows several forms, the one that C# says best.</summary>
internal static class CSharpForms
{
    public static void Apply(OpenApiDocument document)
    {
        foreach (var operation in document.Operations.Select(described => described.Operation))
        {
            ChooseBody(operation);
            foreach (var media in operation.Responses.Values.SelectMany(response => response.Content.Values))
            {
                media.Schema = Many(media.Schema);
            }

            // A header of the content, which HttpClient takes with the content only.
            foreach (var parameter in operation.Parameters.Where(parameter => parameter.Name == "Content-Encoding").ToList())
            {
                operation.Parameters.Remove(parameter);
            }
        }

        foreach (var property in document.Components.Schemas.Values.SelectMany(schema => schema.Properties.Values))
        {
            if (property.Item is { OneOf.Count: > 1 })
            {
                property.Item = JsonSchema.CreateAnySchema();
            }
        }
    }

    // Of several content types the one that streams.
    private static void ChooseBody(OpenApiOperation operation)
    {
        if (operation.RequestBody is not { } body)
        {
            return;
        }

        var chosen = body.Content.FirstOrDefault(entry => entry.Key == "multipart/form-data" || entry.Value.Schema.IsBinary);
        foreach (var other in body.Content.Keys.Where(key => chosen.Key is not null && key != chosen.Key).ToList())
        {
            body.Content.Remove(other);
        }

        foreach (var media in body.Content.Values)
        {
            media.Schema = Many(media.Schema);
        }
    }

    // C# has no unions: where one or many may stand, the client speaks of many.
    private static JsonSchema? Many(JsonSchema? schema) => schema is { OneOf.Count: 2 } ? schema.OneOf.Single(form => form.IsArray) : schema;
}
