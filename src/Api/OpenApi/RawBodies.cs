using System.Reflection;
using Namotion.Reflection;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>Describes the bodies named by <see cref="ConsumesBodyAttribute"/>.</summary>
internal sealed class RawBodies : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var bodies = context.MethodInfo.GetCustomAttributes<ConsumesBodyAttribute>().OrderBy(body => body.ContentType).ToList();
        if (bodies.Count == 0)
        {
            return true;
        }

        var operation = context.OperationDescription.Operation;
        operation.RequestBody = new OpenApiRequestBody { Name = "body", IsRequired = true };
        foreach (var body in bodies)
        {
            operation.RequestBody.Content[body.ContentType] = new OpenApiMediaType { Schema = Describe(body, context) };
            if (body.OneOrMany)
            {
                operation.Responses["201"].Content["application/json"].Schema = Describe(body, context);
            }
        }

        return true;
    }

    private static JsonSchema Describe(ConsumesBodyAttribute body, OperationProcessorContext context)
    {
        if (body.Type is null)
        {
            return new JsonSchema { Type = JsonObjectType.String, Format = JsonFormatStrings.Binary };
        }

        if (body.Many)
        {
            return new JsonSchema { Type = JsonObjectType.Array, Item = One() };
        }

        return body.OneOrMany
            ? new JsonSchema { OneOf = { One(), new JsonSchema { Type = JsonObjectType.Array, Item = One() } } }
            : One();

        JsonSchema One() => context.SchemaGenerator.GenerateWithReference<JsonSchema>(body.Type.ToContextualType(), context.SchemaResolver);
    }
}
