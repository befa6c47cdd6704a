namespace FlowProv.Api.OpenApi;

/// <summary>Describes a request header that the action reads by itself.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RequestHeaderAttribute(string name, string description) : Attribute
{
    public string Name => name;

    public string Description => description;
}

/// <summary>Describes a header of one answer.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ResponseHeaderAttribute(int status, string name, string description) : Attribute
{
    public int Status => status;

    public string Name => name;

    public string Description => description;
}
