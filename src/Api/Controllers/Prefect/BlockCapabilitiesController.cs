using FlowProv.Api.Access;
using FlowProv.Application.Prefect.Blocks;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>What blocks can do.</summary>
[Route("api/block_capabilities")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class BlockCapabilitiesController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>The capabilities of the stored block schemas, each once.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "BlockCapabilities_List")]
    [ProducesResponseType<IReadOnlyList<string>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(CancellationToken cancellationToken) => GetAsync(new ListCapabilities(), cancellationToken);
}
