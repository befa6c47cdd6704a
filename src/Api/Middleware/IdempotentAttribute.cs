using System.Security.Cryptography;
using System.Text;
using FlowProv.Api.Access;
using FlowProv.Application.Behaviours;
using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace FlowProv.Api.Middleware;

/// <summary>Lets a request be sent again with the header <c>Idempotency-Key</c>; the action's command is an <see cref="IIdempotentCommand{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class IdempotentAttribute : Attribute, IAsyncResourceFilter
{
    public const string Header = "Idempotency-Key";
    public const string ReplayedHeader = "Idempotent-Replayed";

    // No body is larger (ApiHost), so that none goes to a file.
    private const int MaxBody = 4 * 1024 * 1024;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (http.Request.Headers.TryGetValue(Header, out var header))
        {
            var key = http.RequestServices.GetRequiredService<IdempotencyKey>();
            key.Set(Read(header), await HashAsync(http.Request, http.RequestAborted));
            http.Response.OnStarting(() =>
            {
                if (key.IsReplayed)
                {
                    http.Response.Headers[ReplayedHeader] = "true";
                }

                return Task.CompletedTask;
            });
        }

        await next();
    }

    private static string Read(StringValues header) => header is [{ Length: > 0 and <= IdempotencyKey.MaxLength } key] ? key
        : throw new FlowProvException(ErrorKind.Invalid, $"{Header} must be one text of 1 to {IdempotencyKey.MaxLength} characters.");

    private static async Task<byte[]> HashAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.EnableBuffering(MaxBody);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.PathBase}{request.Path}{request.QueryString}\n"));

        // Nobody gets the answer of somebody else.
        hash.AppendData(Encoding.UTF8.GetBytes($"{CallerPrincipal.Of(request.HttpContext)?.UserId}\n"));
        hash.AppendData(await SHA256.HashDataAsync(request.Body, cancellationToken));
        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
