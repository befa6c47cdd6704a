using System.Text.Json;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Controllers.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.Results;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Work;

/// <summary>The protocol of workers: claim tasks, keep their leases, bring results. Every task is given to one worker at a time.</summary>
[Route("api/v1/tasks")]
[Tags("Work")]
[RequiresRole(Role.Run)]
[ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
[ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
public sealed class WorkController(IMediator mediator) : ProvenanceController
{
    /// <summary>Gives a worker tasks to run.</summary>
    /// <remarks>Answers at once with what there is; when there is nothing, holds the request up to wait_seconds and may then answer with none.</remarks>
    /// <param name="body">What the worker asks for.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("claim", Name = "Work_Claim")]
    [ProducesResponseType<ClaimedTasksBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Claim([FromBody] ClaimBody body, CancellationToken cancellationToken)
    {
        var claim = new TaskClaim(body.WorkerId, body.Queues, body.Keys, body.MaxTasks, body.LeaseSeconds);
        return new ClaimedTasksResult(await mediator.Send(new ClaimTasks(claim, TimeSpan.FromSeconds(body.WaitSeconds)), cancellationToken));
    }

    /// <summary>Keeps a task: to be sent every third of the lease.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="body">Proof of the claim.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The task is kept, or was canceled under this lease: <c>cancel_requested</c> tells the worker to stop.</response>
    /// <response code="409">The lease is lost or the task is final: stop, nothing the worker says of it counts any more.</response>
    [HttpPost("{task_id:guid}/heartbeat", Name = "Work_Heartbeat")]
    [ProducesResponseType<HeartbeatAnswer>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public async Task<HeartbeatAnswer> Heartbeat(
        [FromRoute(Name = "task_id")] Guid taskId, [FromBody] HeartbeatBody body, CancellationToken cancellationToken)
    {
        var held = await mediator.Send(new ExtendLeases([new LeaseKey(taskId, body.LeaseToken)], body.LeaseSeconds), cancellationToken);
        return held is [var lease] ? new HeartbeatAnswer(lease.LeaseUntil, lease.IsCanceled) : throw Lost(taskId);
    }

    /// <summary>Keeps several tasks.</summary>
    /// <param name="body">The leases.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("heartbeat", Name = "Work_HeartbeatMany")]
    [ProducesResponseType<HeartbeatsAnswer>(StatusCodes.Status200OK)]
    public async Task<HeartbeatsAnswer> HeartbeatMany([FromBody] HeartbeatsBody body, CancellationToken cancellationToken)
    {
        var leases = body.Tasks.Select(lease => new LeaseKey(lease.TaskId, lease.LeaseToken)).ToList();
        var held = (await mediator.Send(new ExtendLeases(leases, body.LeaseSeconds), cancellationToken)).ToDictionary(state => state.Lease);
        return new HeartbeatsAnswer([.. leases.Select(lease => held.TryGetValue(lease, out var kept)
            ? new LeaseStateBody(lease.TaskId, kept.IsCanceled ? "canceled" : "held", kept.LeaseUntil, kept.IsCanceled)
            : new LeaseStateBody(lease.TaskId, "lost", null, true))]);
    }

    /// <summary>Brings a result: the task is a success, and what waited for it goes on.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="body">Proof of the claim, and the result.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="409">The lease is lost or the task is final; nothing is stored.</response>
    [HttpPost("{task_id:guid}/complete", Name = "Work_Complete")]
    [ProducesResponseType<TaskStateBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public async Task<TaskStateBody> Complete(
        [FromRoute(Name = "task_id")] Guid taskId, [FromBody] CompleteBody body, CancellationToken cancellationToken)
    {
        var done = await mediator.Send(new CompleteTasks([new TaskResult(taskId, body.LeaseToken, ResultBody.Read(body.Result))]), cancellationToken);
        return done is [true] ? new TaskStateBody(taskId, "success") : throw Lost(taskId);
    }

    /// <summary>Brings several results in one transaction.</summary>
    /// <param name="body">The results.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("complete", Name = "Work_CompleteMany")]
    [ProducesResponseType<TaskStatesBody>(StatusCodes.Status200OK)]
    public async Task<TaskStatesBody> CompleteMany([FromBody] CompletionsBody body, CancellationToken cancellationToken)
    {
        var results = body.Tasks.Select(task => new TaskResult(task.TaskId, task.LeaseToken, ResultBody.Read(task.Result))).ToList();
        var done = await mediator.Send(new CompleteTasks(results), cancellationToken);
        return new TaskStatesBody([.. results.Zip(done, (result, counts) => new TaskStateBody(result.TaskId, counts ? "success" : "lost"))]);
    }

    /// <summary>Reports a failure: another attempt follows where the task's options allow one or the worker asks for it, else the task and its run have failed.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="body">Proof of the claim, and what happened.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="409">The lease is lost or the task is final; nothing is stored.</response>
    [HttpPost("{task_id:guid}/fail", Name = "Work_Fail")]
    [ProducesResponseType<TaskStateBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public async Task<TaskStateBody> Fail([FromRoute(Name = "task_id")] Guid taskId, [FromBody] FailBody body, CancellationToken cancellationToken)
    {
        var traceback = body.Traceback ?? TaskFailure.TracebackOf(body.Exception);
        var failure = new TaskFailure(taskId, body.LeaseToken, ResultBody.Storable(body.Exception), ResultBody.Storable(traceback), body.Retry);
        return await mediator.Send(new FailTask(failure), cancellationToken) is { } status
            ? new TaskStateBody(taskId, JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString()))
            : throw Lost(taskId);
    }

    private static FlowProvException Lost(Guid taskId) =>
        new(ErrorKind.Conflict, $"the lease of task {taskId} is lost, or the task is final");
}
