using System.Globalization;
using System.Reflection;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>Describes the headers named by attributes, and Retry-After of every 503.</summary>
internal sealed class Headers : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var operation = context.OperationDescription.Operation;
        foreach (var header in context.MethodInfo.GetCustomAttributes<RequestHeaderAttribute>())
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = header.Name,
                Kind = OpenApiParameterKind.Header,
                Description = header.Description,
                Schema = Text(),
            });
        }

        foreach (var header in context.MethodInfo.GetCustomAttributes<ResponseHeaderAttribute>())
        {
            var status = header.Status.ToString(CultureInfo.InvariantCulture);
            operation.Responses[status].Headers[header.Name] = new OpenApiHeader { Description = header.Description, Schema = Text() };
        }

        if (operation.Responses.TryGetValue("503", out var unavailable))
        {
            unavailable.Headers["Retry-After"] = new OpenApiHeader { Description = "Seconds to wait before the next try.", Schema = Text() };
        }

        return true;
    }

    private static JsonSchema Text() => new() { Type = JsonObjectType.String };
}
