using FlowProv.Api.Errors;
using NJsonSchema;
using NJsonSchema.Generation;

namespace FlowProv.Api.OpenApi;

/// <summary>The steps of an error's place are names or array positions.</summary>
internal sealed class ErrorLocation : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        if (context.ContextualType.Type == typeof(ValidationErrorItem) && context.Schema.Properties.TryGetValue("loc", out var place))
        {
            place.Item = new JsonSchema
            {
                OneOf = { new JsonSchema { Type = JsonObjectType.String }, new JsonSchema { Type = JsonObjectType.Integer } },
            };
        }
    }
}
