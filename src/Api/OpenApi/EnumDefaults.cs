using NJsonSchema;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>The default of an enumeration is spelt as its values are, not as its members.</summary>
internal sealed class EnumDefaults : IDocumentProcessor
{
    public void Process(DocumentProcessorContext context)
    {
        var parameters = context.Document.Operations.SelectMany(described => described.Operation.Parameters).Select(parameter => parameter.Schema);
        var properties = context.Document.Components.Schemas.Values.SelectMany(schema => schema.Properties.Values);
        foreach (var schema in parameters.Concat(properties))
        {
            var values = (schema.OneOf.FirstOrDefault() ?? schema).ActualSchema.Enumeration.OfType<string>();
            schema.Default = values.FirstOrDefault(value => value.Equals(schema.Default as string, StringComparison.OrdinalIgnoreCase)) ?? schema.Default;
        }
    }
}
