using FlowProv.Api.Middleware;
using NJsonSchema;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>Describes what holds for every path of Prefect's: the client's version and the rule of the slash.</summary>
internal sealed class PrefectConventions : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        if (!PrefectRoutes.Contain(context.OperationDescription.Path))
        {
            return true;
        }

        var operation = context.OperationDescription.Operation;
        operation.Parameters.Add(Headers.Parameter(
            PrefectRoutes.VersionHeader, $"The version that the client speaks, such as {PrefectRoutes.ApiVersion}; one that is too old is refused with 400.", Text()));
        var redirect = new OpenApiResponse { Description = "The path has a slash too many or too few at its end." };
        redirect.Headers["Location"] = new OpenApiHeader { Description = "The right spelling, absolute.", Schema = Text() };
        operation.Responses["307"] = redirect;
        return true;
    }

    private static JsonSchema Text() => new() { Type = JsonObjectType.String };
}
