using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Application.Prefect.Work;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>Work queues: where agents ask for flow runs.</summary>
[Route("api/work_queues")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class WorkQueuesController(IMediator mediator) : PrefectController(mediator)
{
    private const string Missing = "Work queue not found";

    /// <summary>Makes a work queue in the pool of agents.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new work queue.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "WorkQueues_Create")]
    [ConsumesBody("application/json", typeof(SaveWorkQueueBody))]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        var id = await Mediator.Send(new CreateWorkQueue(null, await BodyAsync(cancellationToken)), cancellationToken);
        return await CreatedAsync(new GetResource(PrefectObject.WorkQueues, id), cancellationToken);
    }

    /// <summary>Lists work queues by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "WorkQueues_List")]
    [ProducesResponseType<IReadOnlyList<WorkQueueBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.WorkQueues, limit, offset, null, cursor, cancellationToken);

    /// <summary>Lists work queues that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "WorkQueues_Filter")]
    [ConsumesBody("application/json", typeof(WorkQueuesFilterBody))]
    [ProducesResponseType<IReadOnlyList<WorkQueueBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.WorkQueues, cancellationToken);

    /// <summary>A work queue.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "WorkQueues_Get")]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.WorkQueues, id), Missing, cancellationToken);

    /// <summary>A work queue by its name; the pool of agents is looked in first.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("name/{name}", Name = "WorkQueues_GetByName")]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetByName(string name, CancellationToken cancellationToken)
    {
        var id = await Mediator.Send(new FindWorkQueue(null, name), cancellationToken);
        return await GetAsync(new GetResource(PrefectObject.WorkQueues, id), Missing, cancellationToken);
    }

    /// <summary>Makes a work queue with an id in the pool of agents, or replaces all of it.</summary>
    /// <param name="id">The work queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new work queue.</response>
    /// <response code="200">It is replaced.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "WorkQueues_Put")]
    [ConsumesBody("application/json", typeof(SaveWorkQueueBody))]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await PutAsync(await Mediator.Send(new PutWorkQueue(id, await BodyAsync(cancellationToken)), cancellationToken), PrefectObject.WorkQueues, id, cancellationToken);

    /// <summary>Changes a work queue.</summary>
    /// <param name="id">The work queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{id}", Name = "WorkQueues_Update")]
    [ConsumesBody("application/json", typeof(SaveWorkQueueBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateWorkQueue(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a work queue; deployments and runs that were in it are in none.</summary>
    /// <param name="id">The work queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "WorkQueues_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteWorkQueue(id), cancellationToken);

    /// <summary>The flow runs that a work queue has for an agent, and notes that it was asked.</summary>
    /// <param name="id">The work queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/get_runs", Name = "WorkQueues_TakeRuns")]
    [ConsumesBody("application/json", typeof(TakeQueueRunsBody))]
    [ProducesResponseType<IReadOnlyList<FlowRunBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> TakeRuns(Guid id, CancellationToken cancellationToken) =>
        QueuedRunsJson.Runs(await Mediator.Send(new TakeQueueRuns(id, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Whether a work queue is looked after.</summary>
    /// <param name="id">The work queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}/status", Name = "WorkQueues_GetStatus")]
    [ProducesResponseType<WorkQueueStatusBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetStatus(Guid id, CancellationToken cancellationToken) =>
        QueuedRunsJson.Status(await Mediator.Send(new GetQueueStatus(id), cancellationToken));
}
