using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Logs;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>Log lines of runs.</summary>
[Route("api/logs")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class LogsController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Stores log lines.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">All are stored.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "Logs_Create")]
    [ConsumesBody("application/json", typeof(CreateLogBody), Many = true)]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        await Mediator.Send(new CreateLogs(await BodyAsync(cancellationToken)), cancellationToken);
        return StatusCode(StatusCodes.Status201Created);
    }

    /// <summary>Lists log lines by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="sort">TIMESTAMP_ASC, TIMESTAMP_DESC and the like.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "Logs_List")]
    [ProducesResponseType<IReadOnlyList<LogBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? sort, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.Logs, limit, offset, sort, cursor, cancellationToken);

    /// <summary>A log line.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "Logs_Get")]
    [ProducesResponseType<LogBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.Logs, id), "Log not found", cancellationToken);

    /// <summary>Deletes a log line.</summary>
    /// <param name="id">The log line.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "Logs_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteLog(id), cancellationToken);

    /// <summary>Lists log lines that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "Logs_Filter")]
    [ConsumesBody("application/json", typeof(LogsFilterBody))]
    [ProducesResponseType<IReadOnlyList<LogBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.Logs, cancellationToken);
}
