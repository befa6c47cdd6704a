using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Generation;

namespace FlowProv.Api.OpenApi;

/// <summary>What cannot be null and has no default, neither told nor empty from the beginning, is always there.</summary>
internal sealed class RequiredProperties : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        var preset = Preset(context.ContextualType.Type);
        foreach (var (name, property) in context.Schema.Properties)
        {
            property.IsRequired |= !property.IsNullable(SchemaType.OpenApi3) && property.Default is null && !preset.Contains(name);
        }
    }

    private static HashSet<string> Preset(Type type)
    {
        var fresh = type.GetConstructor(Type.EmptyTypes)?.Invoke(null);
        return fresh is null ? [] : type.GetProperties()
            .Where(property => !property.PropertyType.IsValueType && property.GetIndexParameters().Length == 0 && property.GetValue(fresh) is not null)
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name))
            .ToHashSet();
    }
}
