using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.3.
/// <summary>What Prefect's dashboard asks for its charts.</summary>
[Route("api/ui")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class DashboardController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Flow runs that match filters as points of a chart, at most 1,000.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("flow_runs/history", Name = "Dashboard_ListFlowRunPoints")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<IReadOnlyList<FlowRunPointBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ListFlowRunPoints(CancellationToken cancellationToken) =>
        new ResourceListResult(await Mediator.Send(new ListPoints(await BodyAsync(cancellationToken)), cancellationToken));
}
