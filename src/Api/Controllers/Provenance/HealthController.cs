using FlowProv.Api.Contracts.Provenance;
using FlowProv.Application.Health;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

// Contract: contracts/flowcept.md 1.2.
/// <summary>Liveness and readiness.</summary>
[ApiController]
[Route("api/v1/health")]
[Tags("Health")]
[AllowAnonymous]
public sealed class HealthController(IMediator mediator) : ControllerBase
{
    /// <summary>Whether the process answers. It touches nothing else.</summary>
    [HttpGet("live", Name = "Health_Live")]
    [ProducesResponseType<LivenessBody>(StatusCodes.Status200OK)]
    public LivenessBody Live() => new("ok");

    /// <summary>Whether the service can do its work: the database answers and its schema is at head.</summary>
    /// <response code="200">Everything is ready.</response>
    /// <response code="503">Some part is not; the body says which, and what to do.</response>
    [HttpGet("ready", Name = "Health_Ready")]
    [ProducesResponseType<ReadinessBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<ReadinessBody>(StatusCodes.Status503ServiceUnavailable)]
    public async Task<IActionResult> Ready(CancellationToken cancellationToken)
    {
        var health = await mediator.Send(new GetReadiness(), cancellationToken);
        var services = new Dictionary<string, string> { ["postgres"] = health.Postgres, ["schema"] = health.Schema };
        return health.IsReady
            ? Ok(new ReadinessBody("ready", services))
            : StatusCode(StatusCodes.Status503ServiceUnavailable, new ReadinessBody("degraded", services));
    }
}
