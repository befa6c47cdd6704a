namespace FlowProv.Api.Bodies;

/// <summary>UUIDs in paths, with dashes or without. The framework's own constraint also takes those with blanks or brackets around them.</summary>
internal sealed class PlainUuid : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is Guid || Read(values[routeKey] as string) is not null;

    /// <summary>The UUID, or null.</summary>
    public static Guid? Read(string? text) => text?.Length switch
    {
        36 when Guid.TryParseExact(text, "D", out var dashed) => dashed,
        32 when Guid.TryParseExact(text, "N", out var plain) => plain,
        _ => null,
    };
}
