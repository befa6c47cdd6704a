using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace FlowProv.ClientGenerator;

/// <summary>The C# client of a document: one class for each prefix of the operation ids, System.Text.Json, no settings of its own.</summary>
internal static class CSharpClient
{
    public static string Generate(OpenApiDocument document)
    {
        CSharpForms.Apply(document);
        var settings = new CSharpClientGeneratorSettings
        {
            OperationNameGenerator = new MultipleClientsFromOperationIdOperationNameGenerator(),
            ParameterNameGenerator = new CamelCaseParameters(),
            GenerateOptionalParameters = true,
            InjectHttpClient = true,
            DisposeHttpClient = false,
            UseBaseUrl = false,
            ExceptionClass = "FlowProvException",
        };
        settings.CSharpGeneratorSettings.Namespace = "FlowProv.Client";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        settings.CSharpGeneratorSettings.JsonLibraryVersion = 10;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        settings.CSharpGeneratorSettings.GenerateOptionalPropertiesAsNullable = true;
        settings.CSharpGeneratorSettings.JsonSerializerSettingsTransformationMethod = "FlowProvJson.Configure";
        settings.CSharpGeneratorSettings.ClassStyle = CSharpClassStyle.Poco;
        settings.CSharpGeneratorSettings.PropertyNameGenerator = new PascalCaseProperties();
        settings.CSharpGeneratorSettings.ArrayType = "System.Collections.Generic.IReadOnlyList";
        settings.CSharpGeneratorSettings.ArrayBaseType = "System.Collections.Generic.List";
        settings.CSharpGeneratorSettings.ArrayInstanceType = "System.Collections.Generic.List";
        settings.ResponseArrayType = "System.Collections.Generic.IReadOnlyList";
        return new CSharpClientGenerator(document, settings).GenerateFile().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }
}
