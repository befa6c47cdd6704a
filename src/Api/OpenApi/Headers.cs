using System.Globalization;
using System.Reflection;
using FlowProv.Api.Middleware;
using FlowProv.Application.Behaviours;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>Describes the headers named by attributes, those of repeatable requests, and Retry-After of every 503.</summary>
internal sealed class Headers : IOperationProcessor
{
    public static OpenApiParameter Parameter(string name, string description, JsonSchema schema) =>
        new() { Name = name, Kind = OpenApiParameterKind.Header, Description = description, Schema = schema };

    public bool Process(OperationProcessorContext context)
    {
        var operation = context.OperationDescription.Operation;
        var downloads = context.MethodInfo.IsDefined(typeof(DownloadHeadersAttribute)) ? DownloadHeadersAttribute.All : [];
        foreach (var header in context.MethodInfo.GetCustomAttributes<RequestHeaderAttribute>().Concat(downloads))
        {
            operation.Parameters.Add(Parameter(header.Name, header.Description, Text()));
        }

        if (context.MethodInfo.GetCustomAttribute<IdempotentAttribute>() is not null)
        {
            operation.Parameters.Add(Parameter(
                IdempotentAttribute.Header,
                "Makes the request safe to repeat: sent again within 24 hours it changes nothing and gets the first answer. A request that failed has "
                    + "changed nothing and is judged anew.",
                new JsonSchema { Type = JsonObjectType.String, MinLength = 1, MaxLength = IdempotencyKey.MaxLength }));
            operation.Responses["201"].Headers[IdempotentAttribute.ReplayedHeader] =
                new OpenApiHeader { Description = "true where this is the answer to an earlier request with the same Idempotency-Key.", Schema = Text() };
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
