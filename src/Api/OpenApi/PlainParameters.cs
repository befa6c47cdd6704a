using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>A query parameter is absent, never null; the default of an enumeration is spelt as its values are.</summary>
internal sealed class PlainParameters : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (var schema in context.OperationDescription.Operation.Parameters.Where(p => p.Kind == OpenApiParameterKind.Query).Select(p => p.Schema))
        {
            schema.IsNullableRaw = null;
            if (schema.Default is string name)
            {
                schema.Default = Values(schema).OfType<string>().FirstOrDefault(value => value.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;
            }
        }

        return true;
    }

    private static IEnumerable<object?> Values(JsonSchema schema) => (schema.OneOf.FirstOrDefault() ?? schema).ActualSchema.Enumeration;
}
