using FlowProv.Application.Access;
using MediatR;

namespace FlowProv.Api.Access;

/// <summary>For answers that go on and on: their callers' rights may end before they do.</summary>
internal static class Revocation
{
    /// <summary>Whether the credentials of a request, once good, are so no more.</summary>
    public static async Task<bool> CameAsync(HttpContext context, IMediator mediator, CancellationToken cancellationToken)
    {
        if (CallerPrincipal.Of(context) is null || CredentialsHeader.Read(context.Request.Headers.Authorization) is not { } credentials)
        {
            return false;
        }

        var address = CredentialsHandler.AddressOf(context.Connection.RemoteIpAddress);
        return (await mediator.Send(new Authenticate(credentials, address), cancellationToken)).Caller is null;
    }
}
