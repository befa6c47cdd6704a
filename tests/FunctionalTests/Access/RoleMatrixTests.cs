using System.Text.RegularExpressions;
using FlowProv.Api.Access;
using FlowProv.Domain.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace FlowProv.FunctionalTests.Access;

/// <summary>Every route of the service against every role.</summary>
public partial class RoleMatrixTests(AccessFixture fixture) : AccessTest(fixture)
{
    private static readonly string[] Open =
    [
        "Director_Ping", "Health_Live", "Health_Ready", "Server_GetHealth", "Server_GetReadiness", "Server_GetVersion", "Server_SayHello",
    ];

    // Configurations: what is executed, where, and by which rules.
    private static readonly string[] Configuration =
    [
        "Admin_ClearDatabase", "Admin_CreateDatabase", "Admin_DropDatabase", "BlockDocuments_Put", "BlockDocuments_Update", "BlockSchemas_Put", "BlockTypes_Replace",
        "ConcurrencyLimits_Replace", "ConcurrencyLimits_Reset", "ConcurrencyLimits_Save", "ConcurrencyLimits_Update", "Deployments_Create", "Deployments_Put",
        "Deployments_Update", "FlowRunNotificationPolicies_Create", "FlowRunNotificationPolicies_Replace", "FlowRunNotificationPolicies_Update", "Flows_Add", "Flows_Replace",
        "Flows_RollBack", "PrefectFlows_Put", "PrefectFlows_Update", "WorkPools_Create", "WorkPools_CreateQueue", "WorkPools_Put",
        "WorkPools_PutQueue", "WorkPools_Update", "WorkPools_UpdateQueue", "WorkQueues_Put", "WorkQueues_Update",
    ];

    // One's own account is everybody's business.
    private static readonly string[] Own = ["Account_CreateToken", "Account_DeleteToken", "Account_Get", "Account_ListTokens", "Account_Update"];

    [Fact]
    public async Task Every_route_declares_a_role_or_that_it_is_open() => (await RoutesAsync())
        .Where(route => !route.Metadata.Any(part => part is RequiresRoleAttribute or IAllowAnonymous))
        .Select(route => route.DisplayName)
        .Should().BeEmpty();

    [Fact]
    public async Task Served_matrix_says_what_the_rules_say()
    {
        var served = (await GetAsync("/api/v1/roles", Bearer(Reader))).Json["items"]!.AsArray()
            .Select(item => $"{item!["operation_id"]} {item["needs"]} {item["read"]} {item["run"]} {item["admin"]}");

        served.Should().BeEquivalentTo(Operations(await RoutesAsync()).Select(operation => Rule(operation.Name, operation.Method)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_refuses_exactly_the_roles_that_do_not_suffice()
    {
        var wrong = new List<string>();
        var operations = Operations(await RoutesAsync()).ToList();
        operations.Should().HaveCountGreaterThan(200);
        foreach (var (name, method, route) in operations)
        {
            var needed = NeededRole(name, method);
            foreach (var (caller, token) in new (Role?, string?)[] { (null, null), (Role.Read, Reader), (Role.Run, Runner), (Role.Admin, Admin) })
            {
                var expected = needed is null || caller >= needed ? "served" : caller is null ? "401" : "403";
                var answer = await SendAsync(new HttpMethod(method), Path(name, route), token is null ? null : Bearer(token), Body(method));
                var got = answer.Status switch
                {
                    401 or 403 => $"{answer.Status}",
                    >= 500 => $"failed: {answer.Text}",
                    307 => "redirected",
                    _ => "served",
                };
                if (got != expected || (got == "403" && !answer.Text.Contains($"the role {needed?.ToString().ToLowerInvariant()};", StringComparison.Ordinal)))
                {
                    wrong.Add($"{name} for {caller?.ToString() ?? "nobody"}: {got} instead of {expected}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string Rule(string name, string method)
    {
        var needed = NeededRole(name, method);
        return $"{name} {needed?.ToString().ToLowerInvariant() ?? "open"} {May(Role.Read)} {May(Role.Run)} {May(Role.Admin)}";

        string May(Role role) => (needed is null || role >= needed) ? "true" : "false";
    }

    /// <summary>The rules in words, apart from the attributes of the code.</summary>
    private static Role? NeededRole(string name, string method)
    {
        var isReading = method is "GET" or "HEAD" || (method == "POST" && Reading().IsMatch(name));
        return Open.Contains(name) ? null
            : Own.Contains(name) ? Role.Read
            : name.StartsWith("Users_", StringComparison.Ordinal) || method == "DELETE" || Configuration.Contains(name) ? Role.Admin
            : isReading ? Role.Read
            : Role.Run;
    }

    private Task<List<RouteEndpoint>> RoutesAsync() => Fixture.WithAsync<EndpointDataSource, List<RouteEndpoint>>(
        source => Task.FromResult(source.Endpoints.OfType<RouteEndpoint>().ToList()));

    private static IEnumerable<(string Name, string Method, RouteEndpoint Route)> Operations(IEnumerable<RouteEndpoint> routes) =>
        from route in routes
        let name = route.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName
        where name is not null
        from method in route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
        select (name, method, route);

    // Ids that exist nowhere; collections of Prefect end in a slash, without which their callers are sent there.
    private static string Path(string name, RouteEndpoint route)
    {
        var path = "/" + Parameter().Replace(route.RoutePattern.RawText!.TrimStart('/'), "00000000-0000-4000-8000-000000000000");
        return IsPrefects(route) && !Open.Contains(name) && Collection().IsMatch(path) ? path + "/" : path;
    }

    private static bool IsPrefects(RouteEndpoint route) => route.Metadata.GetMetadata<ITagsMetadata>()?.Tags.Contains("Prefect") == true;

    private static string? Body(string method) => method is "POST" or "PUT" or "PATCH" ? "{}" : null;

    [GeneratedRegex("_(Query|Filter|Count|History|Paginate|Lateness|List\\w+|FilterQueues|DownloadProvenanceCard|DownloadWorkflowCard)$")]
    private static partial Regex Reading();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("^/api/[a-z_]+$")]
    private static partial Regex Collection();
}
