using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>Operation ids are the names of the routes. HEAD, which only repeats a GET, is left out.</summary>
internal sealed class NamedRoutes : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var route = ((AspNetCoreOperationProcessorContext)context).ApiDescription.ActionDescriptor.AttributeRouteInfo;
        context.OperationDescription.Operation.OperationId = route?.Name
            ?? throw new InvalidOperationException($"The route of {context.MethodInfo.Name} in {context.ControllerType.Name} has no name.");
        return context.OperationDescription.Method != "head";
    }
}
