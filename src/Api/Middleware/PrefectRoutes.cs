using System.Collections.Frozen;
using FlowProv.Api.Errors;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Middleware;

/// <summary>
/// The paths of Prefect's API (contracts/prefect.md 1.1): collections carry a trailing slash, everything below does not, and the wrong spelling is
/// answered with 307. A version segment is allowed (seed 002): <c>/api/v1/flows/</c> is <c>/api/flows/</c>.
/// </summary>
internal sealed class PrefectRoutes(RequestDelegate next)
{
    /// <summary>The version of the wire contract.</summary>
    public const string ApiVersion = "0.8.4";

    /// <summary>Where clients tell the version that they speak.</summary>
    public const string VersionHeader = "X-PREFECT-API-VERSION";

    private const string Version = "/api/v1";

    private const string Experimental = "/experimental";

    private static readonly System.Version OldestClient = new(0, 8, 0);

    private static readonly FrozenSet<string> Collections = FrozenSet.Create(
        StringComparer.Ordinal,
        "flows",
        "flow_runs",
        "task_runs",
        "flow_run_states",
        "task_run_states",
        "logs",
        "deployments",
        "saved_searches",
        "concurrency_limits",
        "work_queues",
        "work_pools",
        "block_types",
        "block_schemas",
        "block_documents",
        "block_capabilities",
        "flow_run_notification_policies");

    private static readonly FrozenSet<string> Others =
        FrozenSet.Create(StringComparer.Ordinal, "health", "hello", "version", "ready", "csrf-token", "admin", "ui", "experimental");

    /// <summary>Whether a path is one of Prefect's, with or without its version.</summary>
    public static bool Contain(PathString path) => First(Unversioned(path)) is { } first && (Collections.Contains(first) || IsOther(path, first));

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (!Contain(path))
        {
            return next(context);
        }

        // Browsers do not follow the redirect of a preflight; it is answered as the right spelling's.
        var spelling = Spelling(Unversioned(path));
        if (spelling is not null && !IsPreflight(context.Request))
        {
            // No endpoint is found yet, whose policy would say so.
            context.Response.Headers.AccessControlAllowOrigin = CorsConstants.AnyOrigin;
            var version = path.StartsWithSegments(Version) ? Version : "/api";
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location =
                $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{new PathString(version + spelling)}{context.Request.QueryString}";
            return Task.CompletedTask;
        }

        if (WrongVersion(context.Request.Headers[VersionHeader]) is { } wrong)
        {
            return ErrorFamily.Of(context).WriteAsync(context, StatusCodes.Status400BadRequest, wrong);
        }

        // What 2.7.12 calls experimental found its place in 2.8. Nothing else is there, and an unknown path stays this family's.
        var rest = spelling ?? Unversioned(path);
        if (rest.StartsWith(Experimental, StringComparison.Ordinal) && Contain("/api" + rest[Experimental.Length..]))
        {
            rest = rest[Experimental.Length..];
        }

        context.Request.Path = "/api" + rest;
        return next(context);
    }

    private static bool IsPreflight(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method) && request.Headers.ContainsKey(HeaderNames.Origin) && request.Headers.ContainsKey(HeaderNames.AccessControlRequestMethod);

    private static string? WrongVersion(string? asked)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return null;
        }

        return asked.Count(c => c == '.') == 2 && System.Version.TryParse(asked, out var version)
            ? version < OldestClient
                ? $"Client specified API version {asked}; this server speaks {ApiVersion} and accepts {OldestClient} and later."
                : null
            : $"Invalid {VersionHeader} header format. Expected header in format 'x.y.z' but got {asked}";
    }

    /// <summary>The right spelling; null where it is right.</summary>
    private static string? Spelling(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isCollection = segments is ["experimental", _] || (segments is [var only] && Collections.Contains(only));
        return (isCollection, path.EndsWith('/')) switch
        {
            (true, false) => path + "/",
            (false, true) => path.TrimEnd('/'),
            _ => null,
        };
    }

    // What is below /api/v1/health belongs to the provenance family.
    private static bool IsOther(PathString path, string first) =>
        Others.Contains(first) && !(path.StartsWithSegments(Version + "/health", out var below) && below.Value is { Length: > 1 });

    private static string Unversioned(PathString path) =>
        path.StartsWithSegments(Version, out var rest) || path.StartsWithSegments("/api", out rest) ? rest.Value ?? "" : "";

    private static string? First(string path)
    {
        var end = path.IndexOf('/', Math.Min(1, path.Length));
        return path.Length < 2 ? null : path[1..(end < 0 ? path.Length : end)];
    }
}
