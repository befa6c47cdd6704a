using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Prefect.ConcurrencyLimits;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>Concurrency limits: how many task runs with a tag may run at a time.</summary>
[Route("api/concurrency_limits")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class ConcurrencyLimitsController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Stores a concurrency limit; that of the tag is changed.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The limit, new or changed.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("", Name = "ConcurrencyLimits_Save")]
    [ConsumesBody("application/json", typeof(SaveConcurrencyLimitBody))]
    [ProducesResponseType<ConcurrencyLimitBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Save(CancellationToken cancellationToken)
    {
        var saved = await Mediator.Send(new SaveConcurrencyLimit(null, await BodyAsync(cancellationToken)), cancellationToken);
        return new ResourceResult(StatusCodes.Status200OK, saved.Json);
    }

    /// <summary>Lists concurrency limits by tag.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "ConcurrencyLimits_List")]
    [ProducesResponseType<IReadOnlyList<ConcurrencyLimitBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, CancellationToken cancellationToken) =>
        ListAsync(new ListConcurrencyLimits(Given(("limit", limit), ("offset", offset))), cancellationToken);

    /// <summary>Lists concurrency limits by tag, a page as the body tells.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "ConcurrencyLimits_Filter")]
    [ConsumesBody("application/json", typeof(PageFilterBody))]
    [ProducesResponseType<IReadOnlyList<ConcurrencyLimitBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Filter(CancellationToken cancellationToken) =>
        await ListAsync(new ListConcurrencyLimits(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>A concurrency limit.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "ConcurrencyLimits_Get")]
    [ProducesResponseType<ConcurrencyLimitBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) => GetAsync(new GetConcurrencyLimit(id), cancellationToken);

    /// <summary>A concurrency limit by its tag.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("tag/{tag}", Name = "ConcurrencyLimits_GetByTag")]
    [ProducesResponseType<ConcurrencyLimitBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetByTag(string tag, CancellationToken cancellationToken) => GetAsync(new GetConcurrencyLimit(null, tag), cancellationToken);

    /// <summary>Makes a concurrency limit with an id, or replaces all of it.</summary>
    /// <param name="id">The concurrency limit.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new concurrency limit.</response>
    /// <response code="200">It is replaced.</response>
    /// <response code="409">Another one has its tag.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "ConcurrencyLimits_Replace")]
    [ConsumesBody("application/json", typeof(SaveConcurrencyLimitBody))]
    [ProducesResponseType<ConcurrencyLimitBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<ConcurrencyLimitBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Replace(Guid id, CancellationToken cancellationToken) =>
        await SaveAsync(new SaveConcurrencyLimit(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Changes what is told of a concurrency limit.</summary>
    /// <param name="id">The concurrency limit.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    /// <response code="409">Another one has its tag.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{id}", Name = "ConcurrencyLimits_Update")]
    [ConsumesBody("application/json", typeof(UpdateConcurrencyLimitBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateConcurrencyLimit(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Gives all slots of a limit back, or says which task runs hold them.</summary>
    /// <param name="tag">The limit's tag.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("tag/{tag}/reset", Name = "ConcurrencyLimits_Reset")]
    [ConsumesBody("application/json", typeof(ResetConcurrencyLimitBody))]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Reset(string tag, CancellationToken cancellationToken) =>
        await NullAsync(new ResetConcurrencyLimit(tag, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a concurrency limit.</summary>
    /// <param name="id">The concurrency limit.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "ConcurrencyLimits_Delete")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => NullAsync(new DeleteConcurrencyLimit(id), cancellationToken);

    /// <summary>Deletes a concurrency limit by its tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("tag/{tag}", Name = "ConcurrencyLimits_DeleteByTag")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> DeleteByTag(string tag, CancellationToken cancellationToken) =>
        NullAsync(new DeleteConcurrencyLimit(null, tag), cancellationToken);
}
