using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.5.
/// <summary>The states that flow runs went through.</summary>
[Route("api/flow_run_states")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class FlowRunStatesController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>All states of a flow run, oldest first; none of one that does not exist.</summary>
    /// <param name="flowRunId">The flow run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "FlowRunStates_List")]
    [ProducesResponseType<IReadOnlyList<PrefectStateBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List([FromQuery(Name = "flow_run_id"), BindRequired] Guid flowRunId, CancellationToken cancellationToken) =>
        new ResourceListResult(await Mediator.Send(new ListStates(PrefectObject.FlowRuns, flowRunId), cancellationToken));

    /// <summary>A state of a flow run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "FlowRunStates_Get")]
    [ProducesResponseType<PrefectStateBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        await Mediator.Send(new GetState(PrefectObject.FlowRuns, id), cancellationToken) is { } state
            ? new ResourceResult(StatusCodes.Status200OK, state)
            : throw new FlowProvException(ErrorKind.NotFound, "Flow run state not found");
}

/// <summary>The states that task runs went through.</summary>
[Route("api/task_run_states")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class TaskRunStatesController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>All states of a task run, oldest first; none of one that does not exist.</summary>
    /// <param name="taskRunId">The task run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "TaskRunStates_List")]
    [ProducesResponseType<IReadOnlyList<PrefectStateBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List([FromQuery(Name = "task_run_id"), BindRequired] Guid taskRunId, CancellationToken cancellationToken) =>
        new ResourceListResult(await Mediator.Send(new ListStates(PrefectObject.TaskRuns, taskRunId), cancellationToken));

    /// <summary>A state of a task run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "TaskRunStates_Get")]
    [ProducesResponseType<PrefectStateBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        await Mediator.Send(new GetState(PrefectObject.TaskRuns, id), cancellationToken) is { } state
            ? new ResourceResult(StatusCodes.Status200OK, state)
            : throw new FlowProvException(ErrorKind.NotFound, "Task run state not found");
}
