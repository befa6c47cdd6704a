using NJsonSchema;
using NJsonSchema.CodeGeneration;
using NSwag;
using NSwag.CodeGeneration;

namespace FlowProv.ClientGenerator;

/// <summary><c>workflow_id</c> becomes <c>WorkflowId</c>.</summary>
internal sealed class PascalCaseProperties : IPropertyNameGenerator
{
    public string Generate(JsonSchemaProperty property) => Names.Pascal(property.Name);
}

/// <summary>
/// <c>workflow_id</c> becomes <c>workflowId</c>, <c>If-Match</c> <c>ifMatch</c>, <c>X-PREFECT-API-VERSION</c> <c>xPrefectApiVersion</c>.
/// </summary>
internal sealed class CamelCaseParameters : IParameterNameGenerator
{
    public string Generate(OpenApiParameter parameter, IEnumerable<OpenApiParameter> allParameters)
    {
        var name = Names.Pascal(parameter.Name.Any(char.IsLower) ? parameter.Name : parameter.Name.ToLowerInvariant());
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}

internal static class Names
{
    public static string Pascal(string name) =>
        string.Concat(name.Split('_', '-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
