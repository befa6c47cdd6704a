using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Application.Prefect.Work;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6. 2.7.12 has these routes below /experimental, which is the same here.
/// <summary>Work pools with their queues and workers.</summary>
[Route("api/work_pools")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class WorkPoolsController(IMediator mediator) : PrefectController(mediator)
{
    private const string MissingQueue = "Work queue not found";

    /// <summary>Makes a work pool with its default queue.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new work pool.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("", Name = "WorkPools_Create")]
    [ConsumesBody("application/json", typeof(SaveWorkPoolBody))]
    [ProducesResponseType<WorkPoolBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        var id = await Mediator.Send(new CreateWorkPool(await BodyAsync(cancellationToken)), cancellationToken);
        return await CreatedAsync(new GetResource(PrefectObject.WorkPools, id), cancellationToken);
    }

    /// <summary>Lists work pools by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "WorkPools_List")]
    [ProducesResponseType<IReadOnlyList<WorkPoolBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.WorkPools, limit, offset, null, cursor, cancellationToken);

    /// <summary>Lists work pools that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "WorkPools_Filter")]
    [ConsumesBody("application/json", typeof(WorkPoolsFilterBody))]
    [ProducesResponseType<IReadOnlyList<WorkPoolBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.WorkPools, cancellationToken);

    /// <summary>A work pool.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{name}", Name = "WorkPools_Get")]
    [ProducesResponseType<WorkPoolBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(string name, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.WorkPools, "name", new TextValue(name)), $"Work pool '{name}' not found.", cancellationToken);

    /// <summary>Makes a work pool with its default queue, or replaces all of it.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new work pool.</response>
    /// <response code="200">It is replaced; its queues and workers stay.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{name}", Name = "WorkPools_Put")]
    [ConsumesBody("application/json", typeof(SaveWorkPoolBody))]
    [ProducesResponseType<WorkPoolBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<WorkPoolBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(string name, CancellationToken cancellationToken)
    {
        var saved = await Mediator.Send(new PutWorkPool(name, await BodyAsync(cancellationToken)), cancellationToken);
        return await PutAsync(saved.IsNew, PrefectObject.WorkPools, saved.Id, cancellationToken);
    }

    /// <summary>Changes a work pool.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{name}", Name = "WorkPools_Update")]
    [ConsumesBody("application/json", typeof(SaveWorkPoolBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(string name, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateWorkPool(name, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a work pool with its queues and workers.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{name}", Name = "WorkPools_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(string name, CancellationToken cancellationToken) => DoneAsync(new DeleteWorkPool(name), cancellationToken);

    /// <summary>The flow runs that a pool has for a worker, and notes that its queues were asked.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [RequiresRole(Role.Run)]
    [HttpPost("{name}/get_scheduled_flow_runs", Name = "WorkPools_TakeRuns")]
    [ConsumesBody("application/json", typeof(TakePoolRunsBody))]
    [ProducesResponseType<IReadOnlyList<PoolRunBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> TakeRuns(string name, CancellationToken cancellationToken) =>
        QueuedRunsJson.PoolRuns(await Mediator.Send(new TakePoolRuns(name, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Makes a queue in a pool.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new queue.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("{name}/queues", Name = "WorkPools_CreateQueue")]
    [ConsumesBody("application/json", typeof(SaveWorkQueueBody))]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> CreateQueue(string name, CancellationToken cancellationToken)
    {
        var id = await Mediator.Send(new CreateWorkQueue(name, await BodyAsync(cancellationToken)), cancellationToken);
        return await CreatedAsync(new GetResource(PrefectObject.WorkQueues, id), cancellationToken);
    }

    /// <summary>Lists the queues of a pool by query parameters, by priority.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{name}/queues", Name = "WorkPools_ListQueues")]
    [ProducesResponseType<IReadOnlyList<WorkQueueBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> ListQueues(string name, string? limit, string? offset, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(new ListPoolQueues(name, Given(("limit", limit), ("offset", offset), ("cursor", cursor))), cancellationToken);

    /// <summary>The queues of a pool that match filters, by priority.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("{name}/queues/filter", Name = "WorkPools_FilterQueues")]
    [ConsumesBody("application/json", typeof(PoolQueuesFilterBody))]
    [ProducesResponseType<IReadOnlyList<WorkQueueBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> FilterQueues(string name, CancellationToken cancellationToken) =>
        new ResourceListResult(await Mediator.Send(new ListPoolQueues(name, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>A queue of a pool.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{name}/queues/{queueName}", Name = "WorkPools_GetQueue")]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetQueue(string name, string queueName, CancellationToken cancellationToken)
    {
        var id = await Mediator.Send(new FindWorkQueue(name, queueName), cancellationToken);
        return await GetAsync(new GetResource(PrefectObject.WorkQueues, id), MissingQueue, cancellationToken);
    }

    /// <summary>Makes a queue of a pool, or replaces all of it.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new queue.</response>
    /// <response code="200">It is replaced.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{name}/queues/{queueName}", Name = "WorkPools_PutQueue")]
    [ConsumesBody("application/json", typeof(SaveWorkQueueBody))]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<WorkQueueBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> PutQueue(string name, string queueName, CancellationToken cancellationToken)
    {
        var saved = await Mediator.Send(new PutPoolQueue(name, queueName, await BodyAsync(cancellationToken)), cancellationToken);
        return await PutAsync(saved.IsNew, PrefectObject.WorkQueues, saved.Id, cancellationToken);
    }

    /// <summary>Changes a queue of a pool.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{name}/queues/{queueName}", Name = "WorkPools_UpdateQueue")]
    [ConsumesBody("application/json", typeof(SaveWorkQueueBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> UpdateQueue(string name, string queueName, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(cancellationToken);
        return await DoneAsync(new UpdateWorkQueue(await Mediator.Send(new FindWorkQueue(name, queueName), cancellationToken), body), cancellationToken);
    }

    /// <summary>Deletes a queue of a pool.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{name}/queues/{queueName}", Name = "WorkPools_DeleteQueue")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> DeleteQueue(string name, string queueName, CancellationToken cancellationToken) =>
        await DoneAsync(new DeleteWorkQueue(await Mediator.Send(new FindWorkQueue(name, queueName), cancellationToken)), cancellationToken);

    /// <summary>Notes that a worker of a pool lives.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{name}/workers/heartbeat", Name = "WorkPools_BeatWorker")]
    [ConsumesBody("application/json", typeof(WorkerHeartbeatBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> BeatWorker(string name, CancellationToken cancellationToken) =>
        await DoneAsync(new BeatPoolWorker(name, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Lists the workers of a pool by query parameters, the one seen last first.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{name}/workers", Name = "WorkPools_GetWorkers")]
    [ProducesResponseType<IReadOnlyList<PoolWorkerBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetWorkers(string name, string? limit, string? offset, CancellationToken cancellationToken) =>
        QueuedRunsJson.Workers(await Mediator.Send(new ListPoolWorkers(name, Given(("limit", limit), ("offset", offset))), cancellationToken));

    /// <summary>The workers of a pool, the one seen last first.</summary>
    /// <param name="name">The work pool.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("{name}/workers/filter", Name = "WorkPools_ListWorkers")]
    [ConsumesBody("application/json", typeof(PoolWorkersFilterBody))]
    [ProducesResponseType<IReadOnlyList<PoolWorkerBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ListWorkers(string name, CancellationToken cancellationToken) =>
        QueuedRunsJson.Workers(await Mediator.Send(new ListPoolWorkers(name, await BodyAsync(cancellationToken)), cancellationToken));
}
