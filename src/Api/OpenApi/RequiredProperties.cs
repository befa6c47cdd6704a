using NJsonSchema;
using NJsonSchema.Generation;

namespace FlowProv.Api.OpenApi;

/// <summary>What cannot be null is always there.</summary>
internal sealed class RequiredProperties : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        foreach (var property in context.Schema.Properties.Values.Where(property => !property.IsNullable(SchemaType.OpenApi3)))
        {
            property.IsRequired = true;
        }
    }
}
