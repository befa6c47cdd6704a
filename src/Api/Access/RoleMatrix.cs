using FlowProv.Api.Contracts.Access;
using FlowProv.Domain.Access;

namespace FlowProv.Api.Access;

/// <summary>What each role may do, read from the routes themselves.</summary>
public sealed class RoleMatrix(EndpointDataSource routes)
{
    public IReadOnlyList<OperationRoles> Operations() =>
    [
        .. from route in routes.Endpoints.OfType<RouteEndpoint>()
           let name = route.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName
           where name is not null
           from method in route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []
           orderby name
           select Describe(name, method, route),
    ];

    private static OperationRoles Describe(string name, string method, RouteEndpoint route)
    {
        var role = RoleOf.Route(route.Metadata);
        var path = "/" + route.RoutePattern.RawText!.TrimStart('/');
        return new OperationRoles(
            name, method, path, role is { } needed ? RoleOf.Text(needed) : OperationRoles.Open, May(Role.Read), May(Role.Run), May(Role.Admin));

        bool May(Role caller) => role is null || caller >= role;
    }
}
