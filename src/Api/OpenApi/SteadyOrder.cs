using Namotion.Reflection;
using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FlowProv.Api.OpenApi;

/// <summary>
/// Puts everything into one order, whatever order the types were found in, so that the committed document changes only with the API.
/// </summary>
internal sealed class SteadyOrder : IDocumentProcessor
{
    public void Process(DocumentProcessorContext context)
    {
        var document = context.Document;
        Sort(document.Paths);
        Sort(document.Components.Schemas);
        foreach (var operation in document.Operations)
        {
            Sort(operation.Operation.Responses);
        }

        document.Tags = [.. context.ControllerTypes.Select(Tag).OfType<OpenApiTag>().OrderBy(tag => tag.Name, StringComparer.Ordinal)];
        document.Servers.Clear();
        document.Servers.Add(new OpenApiServer { Url = "/" });
        document.Generator = null;
    }

    // Of several controllers with one tag, the one that bears its name describes it.
    private static OpenApiTag? Tag(Type controller) =>
        controller.GetCustomAttributes(typeof(TagsAttribute), false).OfType<TagsAttribute>().SelectMany(tags => tags.Tags)
            .Where(name => controller.Name == name + "Controller")
            .Select(name => new OpenApiTag { Name = name, Description = controller.GetXmlDocsSummary() })
            .FirstOrDefault();

    private static void Sort<T>(IDictionary<string, T> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        entries.Clear();
        foreach (var (key, value) in sorted)
        {
            entries.Add(key, value);
        }
    }
}
