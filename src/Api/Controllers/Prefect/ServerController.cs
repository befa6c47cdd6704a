using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.Errors;
using FlowProv.Api.Middleware;
using FlowProv.Api.Results;
using FlowProv.Application.Health;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6, 4.1 and 4.4.
/// <summary>What clients ask about the server itself.</summary>
[Route("api")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class ServerController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Whether the server answers; clients ask before everything else.</summary>
    [AllowAnonymous]
    [HttpGet("health", Name = "Server_GetHealth")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public IActionResult GetHealth() => ResourceResult.Written(StatusCodes.Status200OK, json => json.WriteBooleanValue(true));

    /// <summary>Says hello.</summary>
    [AllowAnonymous]
    [HttpGet("hello", Name = "Server_SayHello")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public IActionResult SayHello() => Text("👋");

    /// <summary>The version of the wire contract.</summary>
    [AllowAnonymous]
    [HttpGet("version", Name = "Server_GetVersion")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public IActionResult GetVersion() => Text(PrefectRoutes.ApiVersion);

    /// <summary>Whether the server can do its work: the database answers and its schema is at head.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">It can.</response>
    /// <response code="503">It cannot; the message says why.</response>
    [AllowAnonymous]
    [HttpGet("ready", Name = "Server_GetReadiness")]
    [ProducesResponseType<MessageBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<MessageBody>(StatusCodes.Status503ServiceUnavailable)]
    public async Task<IActionResult> GetReadiness(CancellationToken cancellationToken)
    {
        var health = await Mediator.Send(new GetReadiness(), cancellationToken);
        var (status, message) = health.IsReady
            ? (StatusCodes.Status200OK, "OK")
            : (StatusCodes.Status503ServiceUnavailable, $"Database is not ready: postgres {health.Postgres}, schema {health.Schema}");
        return ResourceResult.Written(status, json =>
        {
            json.WriteStartObject();
            json.WriteString("message"u8, message);
            json.WriteEndObject();
        });
    }

    /// <summary>Tells later clients that they need no token before they write.</summary>
    /// <response code="422">Always: there are no tokens.</response>
    [HttpGet("csrf-token", Name = "Server_GetCsrfToken")]
    [ProducesResponseType<PrefectErrorBody>(StatusCodes.Status422UnprocessableEntity)]
    public IActionResult GetCsrfToken() => throw new FlowProvException(ErrorKind.Unprocessable, "CSRF protection is disabled.");

    /// <summary>What a dashboard asks first: where the API is, and what is switched on.</summary>
    [HttpGet("/ui-settings", Name = "Server_GetUiSettings")]
    [ProducesResponseType<UiSettingsBody>(StatusCodes.Status200OK)]
    public IActionResult GetUiSettings() => ResourceResult.Written(StatusCodes.Status200OK, json =>
    {
        json.WriteStartObject();
        json.WriteString("api_url"u8, $"{Request.Scheme}://{Request.Host}{Request.PathBase}/api");
        json.WriteStartArray("flags"u8);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static ResourceResult Text(string text) => ResourceResult.Written(StatusCodes.Status200OK, json => json.WriteStringValue(text));
}
