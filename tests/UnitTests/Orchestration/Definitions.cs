using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;

namespace FlowProv.UnitTests.Orchestration;

/// <summary>Definitions of the contract, and short ways to read them.</summary>
internal static class Definitions
{
    public const string Etl = """{"project":"example","name":"ETL","tasks":["EXTRACT","TRANSFORM","LOAD"]}""";

    public const string Randoms =
        """{"project":"example","name":"RANDOMS","tasks":[{"GROUP_RANDOMS":{"type":"group","tasks":["RANDOM","RANDOM"]}},"ADD"]}""";

    public static WorkflowDefinition Parse(string json)
    {
        var (definition, errors) = DefinitionParser.Parse(JsonElement.Parse(json));
        errors.Should().BeEmpty();
        return definition!;
    }

    public static string[] Errors(string json)
    {
        var (definition, errors) = DefinitionParser.Parse(JsonElement.Parse(json));
        definition.Should().BeNull();
        return [.. errors.Select(error => error.Message)];
    }

    /// <summary>A definition with these tasks and other keys.</summary>
    public static string With(string tasks, string rest = "") => $$"""{"project":"p","name":"N","tasks":{{tasks}}{{(rest.Length > 0 ? "," : "")}}{{rest}}}""";
}
