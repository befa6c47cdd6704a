using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using FlowProv.Api.Errors;
using FlowProv.Application.Access;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace FlowProv.Api.Access;

// Contract: contracts/director-and-flows.md 1.6.
/// <summary>Authenticates callers by Basic or Bearer credentials, and refuses them in the words of each family.</summary>
internal sealed partial class CredentialsHandler(
    IMediator mediator, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Credentials";

    private const int AddressBytesOfIPv6 = 8;

    private TimeSpan? wait;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Open routes answer whoever asks, whatever they bring, even while the database is away.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null
            || CredentialsHeader.Read(Request.Headers.Authorization) is not { } credentials)
        {
            return AuthenticateResult.NoResult();
        }

        var address = AddressOf(Context.Connection.RemoteIpAddress);
        var verdict = await mediator.Send(new Authenticate(credentials, address), Context.RequestAborted);
        if (verdict.Caller is { } caller)
        {
            return AuthenticateResult.Success(new AuthenticationTicket(new CallerPrincipal(caller), SchemeName));
        }

        wait = verdict.Wait;
        if (wait is not null)
        {
            LogLimited(Logger, address);
        }

        return AuthenticateResult.Fail("The credentials are refused.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (wait is { } time)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            Response.Headers.RetryAfter = seconds;
            return ErrorFamily.Of(Context).WriteAsync(
                Context, StatusCodes.Status429TooManyRequests, $"Too many failed logins; try again in {seconds} seconds.");
        }

        Response.Headers.WWWAuthenticate = "Basic realm=\"Authentication Required\"";
        return ErrorFamily.Of(Context).WriteAsync(Context, StatusCodes.Status401Unauthorized, "Please authenticate to access this API.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = RoleOf.Route(Context.GetEndpoint()!.Metadata)!.Value;
        var own = CallerPrincipal.Of(Context)!.Role;
        return ErrorFamily.Of(Context).WriteAsync(
            Context, StatusCodes.Status403Forbidden, $"This needs the role {RoleOf.Text(needed)}; yours is {RoleOf.Text(own)}.");
    }

    /// <summary>Where a request comes from; one caller has a whole /64 of IPv6.</summary>
    internal static string AddressOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, AddressBytesOfIPv6),
        _ => address.ToString(),
    };

    // Names are not logged: people type passwords there.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Too many failed logins from {Address}")]
    private static partial void LogLimited(ILogger logger, string address);
}
