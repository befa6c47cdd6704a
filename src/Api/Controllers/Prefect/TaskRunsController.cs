using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Application.Prefect.TaskRuns;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.4.
/// <summary>Task runs: executions of tasks within flow runs.</summary>
[Route("api/task_runs")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class TaskRunsController(IMediator mediator) : PrefectController(mediator)
{
    private const string Missing = "Task not found";

    /// <summary>Makes a task run; one of the flow run with the same keys is returned instead.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new task run.</response>
    /// <response code="200">There was one with those keys.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "TaskRuns_Create")]
    [ConsumesBody("application/json", typeof(CreateTaskRunBody))]
    [ProducesResponseType<TaskRunBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<TaskRunBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        ResourceResult.Of(await Mediator.Send(new CreateTaskRun(await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Lists task runs by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="sort">ID_DESC, EXPECTED_START_TIME_ASC, EXPECTED_START_TIME_DESC, NAME_ASC, NAME_DESC, NEXT_SCHEDULED_START_TIME_ASC or END_TIME_DESC.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "TaskRuns_List")]
    [ProducesResponseType<IReadOnlyList<TaskRunBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? sort, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.TaskRuns, limit, offset, sort, cursor, cancellationToken);

    /// <summary>Lists task runs that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "TaskRuns_Filter")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<IReadOnlyList<TaskRunBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.TaskRuns, cancellationToken);

    /// <summary>Counts task runs that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("count", Name = "TaskRuns_Count")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<long>(StatusCodes.Status200OK)]
    public Task<IActionResult> Count(CancellationToken cancellationToken) => CountAsync(PrefectObject.TaskRuns, cancellationToken);

    /// <summary>Counts task runs over time, by state.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("history", Name = "TaskRuns_History")]
    [ConsumesBody("application/json", typeof(HistoryFilterBody))]
    [ProducesResponseType<IReadOnlyList<HistoryBucketBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> History(CancellationToken cancellationToken) =>
        HistoryJson.Result(await Mediator.Send(new GetHistory(PrefectObject.TaskRuns, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>A page of task runs with the number of all.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("paginate", Name = "TaskRuns_Paginate")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<PaginatedBody<TaskRunBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Paginate(CancellationToken cancellationToken) => PaginateAsync(PrefectObject.TaskRuns, cancellationToken);

    /// <summary>A task run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "TaskRuns_Get")]
    [ProducesResponseType<TaskRunBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.TaskRuns, id), Missing, cancellationToken);

    /// <summary>Extension: makes a task run with this id, or renames it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">It is new.</response>
    /// <response code="200">It was there.</response>
    [RequiresRole(Role.Run)]
    [HttpPut("{id}", Name = "TaskRuns_Put")]
    [ConsumesBody("application/json", typeof(CreateTaskRunBody))]
    [ProducesResponseType<TaskRunBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<TaskRunBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await PutAsync(await Mediator.Send(new PutTaskRun(id, await BodyAsync(cancellationToken)), cancellationToken), PrefectObject.TaskRuns, id, cancellationToken);

    /// <summary>Renames a task run.</summary>
    /// <param name="id">The task run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Run)]
    [HttpPatch("{id}", Name = "TaskRuns_Update")]
    [ConsumesBody("application/json", typeof(UpdateTaskRunBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateTaskRun(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a task run with its states; its provenance stays.</summary>
    /// <param name="id">The task run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "TaskRuns_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteTaskRun(id), cancellationToken);

    /// <summary>Proposes the next state of a task run.</summary>
    /// <param name="id">The task run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A state was stored: the proposed one (ACCEPT) or another (REJECT).</response>
    /// <response code="200">Nothing was stored.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/set_state", Name = "TaskRuns_SetState")]
    [ConsumesBody("application/json", typeof(SetStateBody))]
    [ProducesResponseType<SetStateResultBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<SetStateResultBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> SetState(Guid id, CancellationToken cancellationToken) =>
        StateAnswerJson.Result(await Mediator.Send(new SetTaskRunState(id, await BodyAsync(cancellationToken)), cancellationToken));

}
