using FlowProv.Api.Access;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>Says which credentials and which role an operation needs, where authentication is on.</summary>
internal sealed class Roles : IOperationProcessor
{
    private static readonly string[] Schemes = ["basic", "bearer"];
    private static readonly string[] Refusals = ["401", "403"];

    public bool Process(OperationProcessorContext context)
    {
        var operation = context.OperationDescription.Operation;
        var attributes = context.ControllerType.GetCustomAttributes(inherit: true).Concat(context.MethodInfo.GetCustomAttributes(inherit: true));
        if (RoleOf.Route(attributes) is { } role)
        {
            operation.Security = [.. Schemes.Select(scheme => new OpenApiSecurityRequirement { [scheme] = [] })];
            operation.ExtensionData ??= new Dictionary<string, object?>();
            operation.ExtensionData["x-role"] = RoleOf.Text(role);
        }
        else
        {
            Array.ForEach(Refusals, status => operation.Responses.Remove(status));
        }

        return true;
    }
}
