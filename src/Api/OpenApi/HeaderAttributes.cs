namespace FlowProv.Api.OpenApi;

/// <summary>Describes a request header that the action reads by itself.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RequestHeaderAttribute(string name, string description) : Attribute
{
    public string Name => name;

    public string Description => description;
}

/// <summary>Describes the conditional headers that the framework reads for a download.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DownloadHeadersAttribute : Attribute
{
    public static IReadOnlyList<RequestHeaderAttribute> All { get; } =
    [
        new("Range", "The bytes to send, such as bytes=0-99; other units are ignored."),
        new("If-Range", "The ETag that the payload must have for Range to count; with another one everything is sent."),
        new("If-None-Match", "ETags of payloads that the caller has already."),
        new("If-Match", "ETags of which the payload must have one, or * for any."),
    ];
}

/// <summary>Describes a header of one answer.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ResponseHeaderAttribute(int status, string name, string description) : Attribute
{
    public int Status => status;

    public string Name => name;

    public string Description => description;
}
