using NJsonSchema;
using NJsonSchema.Generation;

namespace FlowProv.Api.OpenApi;

/// <summary>What cannot be null and has no default is always there.</summary>
internal sealed class RequiredProperties : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        foreach (var property in context.Schema.Properties.Values.Where(p => !p.IsNullable(SchemaType.OpenApi3) && p.Default is null))
        {
            property.IsRequired = true;
        }
    }
}
