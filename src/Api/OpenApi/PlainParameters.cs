using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>A query parameter is absent, never null.</summary>
internal sealed class PlainParameters : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        foreach (var parameter in context.OperationDescription.Operation.Parameters.Where(p => p.Kind == OpenApiParameterKind.Query))
        {
            parameter.Schema.IsNullableRaw = null;
        }

        return true;
    }
}
