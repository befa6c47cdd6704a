namespace FlowProv.Api.OpenApi;

/// <summary>Describes a body that the action reads from the request by itself, for one content type.</summary>
/// <param name="contentType">The content type.</param>
/// <param name="type">What the body holds; bytes when absent.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ConsumesBodyAttribute(string contentType, Type? type = null) : Attribute
{
    public string ContentType => contentType;

    public Type? Type => type;

    /// <summary>One of these or an array of them; the answer of success has the form of the body.</summary>
    public bool OneOrMany { get; init; }

    /// <summary>An array of these.</summary>
    public bool Many { get; init; }
}
