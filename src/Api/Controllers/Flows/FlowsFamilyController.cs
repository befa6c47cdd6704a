using FlowProv.Api.Bodies;
using FlowProv.Api.Contracts.Flows;
using FlowProv.Api.Errors;
using FlowProv.Api.Results;
using FlowProv.Application.Orchestration.Flows;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Flows;

/// <summary>What the family's controllers share: the errors that every route may answer with, and how bodies are read.</summary>
[ApiController]
[ProducesResponseType<FlowsErrorBody>(StatusCodes.Status400BadRequest)]
[ProducesResponseType<FlowsErrorBody>(StatusCodes.Status401Unauthorized)]
[ProducesResponseType<FlowsErrorBody>(StatusCodes.Status403Forbidden)]
[ProducesResponseType<FlowsErrorBody>(StatusCodes.Status503ServiceUnavailable)]
public abstract class FlowsFamilyController(IMediator mediator) : ControllerBase
{
    private const int MaxBodyBytes = 4 * 1024 * 1024;

    private protected IMediator Mediator { get; } = mediator;

    private protected FlowOrigin Caller => Origin.Of(HttpContext);

    private protected Task<ReadOnlyMemory<byte>> BodyAsync(CancellationToken cancellationToken) =>
        RequestBody.ReadAsync(Request, MaxBodyBytes, cancellationToken);

    private protected void TellNext(string query) => Response.Headers.Link = $"<{Url.Action()}?{query}>; rel=\"next\"";

    private protected ObjectResult Changed(FlowChange change, string done, bool dryRun)
    {
        if (!dryRun)
        {
            Response.Headers.ETag = FlowTextResult.Tag(change.Version);
        }

        if (change.Created && !dryRun)
        {
            Response.Headers.Location = $"/flows/{Uri.EscapeDataString(change.FlowId)}";
        }

        var status = !change.Changed ? "Flow unchanged" : dryRun ? $"Flow would be {done}" : $"Flow {done}";
        return StatusCode(
            change.Created && !dryRun ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            new FlowChangedBody(status, change.FlowId, change.Version, change.Changed, dryRun ? true : null));
    }
}
