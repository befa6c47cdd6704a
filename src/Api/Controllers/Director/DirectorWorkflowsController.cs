using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Contracts.Director;
using FlowProv.Api.Errors;
using FlowProv.Api.Middleware;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FlowProv.Domain.Runs;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Director;

// Contract: contracts/director-and-flows.md 1.
/// <summary>Director's workflows: executions of definitions.</summary>
[Route("api/workflows")]
[Tags("Director")]
[RequiresRole(Role.Read)]
public sealed class DirectorWorkflowsController(IMediator mediator) : DirectorController
{
    private const int DefaultPageSize = 1000;

    /// <summary>Lists workflows, newest first.</summary>
    /// <remarks>A text that is no number falls back to the default, as in the original.</remarks>
    /// <param name="perPage">The number of workflows to return.</param>
    /// <param name="page">The page, from 1; past the end: 404.</param>
    /// <param name="withPayload">False leaves the payloads out.</param>
    /// <param name="status">Extension: only those with this status.</param>
    /// <param name="project">Extension: only those of this project.</param>
    /// <param name="fullname">Extension: only those of this definition.</param>
    /// <param name="periodic">Extension: only those that a schedule made, or only the others.</param>
    /// <param name="relaunchOf">Extension: only repetitions of this workflow.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before; takes the place of the page number.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Workflows_ListRuns")]
    [ResponseHeader(StatusCodes.Status200OK, "X-Next-Cursor", "Extension: the place of the next page; absent at the end.")]
    [ProducesResponseType<IReadOnlyList<WorkflowBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List(
        [FromQuery(Name = "per_page")] string? perPage,
        string? page,
        [FromQuery(Name = "with_payload")] string? withPayload,
        RunStatus? status,
        string? project,
        string? fullname,
        bool? periodic,
        [FromQuery(Name = "relaunch_of")] Guid? relaunchOf,
        string? cursor,
        CancellationToken cancellationToken)
    {
        var listing = new RunListing
        {
            Limit = (int)Math.Clamp(PythonInteger.Read(perPage) ?? DefaultPageSize, int.MinValue, int.MaxValue),
            WithPayload = withPayload?.ToLowerInvariant() is not ("n" or "no" or "f" or "false" or "off" or "0"),
            Status = status,
            Project = project,
            Fullname = fullname,
            Periodic = periodic,
            RelaunchOf = relaunchOf,
        };
        var found = await mediator.Send(new ListRuns(listing, PythonInteger.Read(page) ?? 1, cursor), cancellationToken);
        if (found.NextCursor is { } next)
        {
            Response.Headers["X-Next-Cursor"] = next;
        }

        return new WrittenJsonResult(StatusCodes.Status200OK, json =>
        {
            json.WriteStartArray();
            foreach (var run in found.Runs)
            {
                WorkflowJson.Write(json, run);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>A workflow with its tasks.</summary>
    /// <param name="id">The workflow's UUID, with dashes or without.</param>
    /// <param name="extended">Extension: tasks also tell attempt, lost, queue and worker.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "Workflows_GetRun")]
    [ProducesResponseType<WorkflowDetailBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(string id, bool extended = false, CancellationToken cancellationToken = default)
    {
        var detail = await mediator.Send(new GetRun(IdOf(id), WithTasks: true), cancellationToken) ?? throw NotFound(id);
        return new WrittenJsonResult(StatusCodes.Status200OK, json => WorkflowJson.Write(json, detail, extended));
    }

    /// <summary>Executes a workflow.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">Stored with all of its tasks, for workers to take.</response>
    /// <response code="400">The body or its payload is wrong; errors lists each violation.</response>
    /// <response code="404">There is no such definition.</response>
    /// <response code="409">Its flow is stopped.</response>
    /// <response code="422">Extension: the Idempotency-Key was sent with another request before.</response>
    [RequiresRole(Role.Run)]
    [HttpPost(Name = "Workflows_Execute")]
    [Idempotent]
    [ConsumesBody("application/json", typeof(ExecuteWorkflowBody))]
    [ProducesResponseType<WorkflowBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<DirectorErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<DirectorErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<DirectorErrorBody>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Execute(CancellationToken cancellationToken)
    {
        var body = await DirectorBody.ReadAsync(Request, cancellationToken);
        return Created(await mediator.Send(new StartRun(body), cancellationToken));
    }

    /// <summary>Executes a workflow again with the same payload and comment, from the definition as it is now.</summary>
    /// <param name="id">The workflow to repeat, whatever its status.</param>
    /// <param name="fromFailed">Extension: keep the results of what succeeded and run only the rest.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">The new workflow; relaunch_of links it to the other.</response>
    /// <response code="404">There is no such workflow, or its definition is gone.</response>
    /// <response code="409">Its flow is stopped; with from_failed, the run has not failed or still runs, or the definition has other tasks now.</response>
    /// <response code="422">Extension: the Idempotency-Key was sent with another request before.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/relaunch", Name = "Workflows_Relaunch")]
    [Idempotent]
    [ProducesResponseType<WorkflowBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<DirectorErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<DirectorErrorBody>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IActionResult> Relaunch(
        string id, [FromQuery(Name = "from_failed")] bool fromFailed = false, CancellationToken cancellationToken = default) =>
        Created(await mediator.Send(new RelaunchRun(IdOf(id), id, fromFailed), cancellationToken));

    /// <summary>Cancels a workflow: nothing of it starts any more, and results that still come are refused.</summary>
    /// <remarks>A workflow that is over stays as it is; the answer shows it unchanged.</remarks>
    /// <param name="id">The workflow.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/cancel", Name = "Workflows_Cancel")]
    [ProducesResponseType<WorkflowBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Cancel(string id, CancellationToken cancellationToken)
    {
        var run = new GetRun(IdOf(id), WithTasks: false);
        _ = await mediator.Send(run, cancellationToken) ?? throw NotFound(id);
        await mediator.Send(new CancelRun(run.RunId), cancellationToken);
        return await mediator.Send(run, cancellationToken) is { } detail ? Created(detail.Run) : throw NotFound(id);
    }

    private static WrittenJsonResult Created(RunSummary run) => new(StatusCodes.Status201Created, json => WorkflowJson.Write(json, run));

    private static Guid IdOf(string id) => PlainUuid.Read(id) ?? throw NotFound(id);

    private static FlowProvException NotFound(string id) => new(ErrorKind.NotFound, $"Workflow {id} not found");
}
