using FlowProv.Api.Contracts.Director;
using FlowProv.Api.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Director;

/// <summary>Says that the server answers; whether it is ready is told by <c>/api/v1/health/ready</c>.</summary>
[Route("api/ping")]
[Tags("Director")]
[AllowAnonymous]
public sealed class PingController : DirectorController
{
    /// <summary>Answers.</summary>
    [HttpGet(Name = "Director_Ping")]
    [ProducesResponseType<PongBody>(StatusCodes.Status200OK)]
    public IActionResult Ping() => new WrittenJsonResult(StatusCodes.Status200OK, json =>
    {
        json.WriteStartObject();
        json.WriteString("message", "pong");
        json.WriteEndObject();
    });
}
