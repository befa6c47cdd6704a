using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.FlowRuns;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.3.
/// <summary>Flow runs: executions of flows. Director's workflows are among them.</summary>
[Route("api/flow_runs")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class FlowRunsController(IMediator mediator) : PrefectController(mediator)
{
    private const string Missing = "Flow run not found";

    /// <summary>Makes a flow run; one of the flow with the same idempotency key is returned instead.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new flow run.</response>
    /// <response code="200">There was one with that key.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "FlowRuns_Create")]
    [ConsumesBody("application/json", typeof(CreateFlowRunBody))]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        ResourceResult.Of(await Mediator.Send(new CreateFlowRun(await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Lists flow runs by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="sort">ID_DESC, START_TIME_ASC, START_TIME_DESC, EXPECTED_START_TIME_ASC, EXPECTED_START_TIME_DESC, NAME_ASC, NAME_DESC, NEXT_SCHEDULED_START_TIME_ASC or END_TIME_DESC.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "FlowRuns_List")]
    [ProducesResponseType<IReadOnlyList<FlowRunBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? sort, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.FlowRuns, limit, offset, sort, cursor, cancellationToken);

    /// <summary>Lists flow runs that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "FlowRuns_Filter")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<IReadOnlyList<FlowRunBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.FlowRuns, cancellationToken);

    /// <summary>Counts flow runs that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("count", Name = "FlowRuns_Count")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<long>(StatusCodes.Status200OK)]
    public Task<IActionResult> Count(CancellationToken cancellationToken) => CountAsync(PrefectObject.FlowRuns, cancellationToken);

    /// <summary>Counts flow runs over time, by state.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("history", Name = "FlowRuns_History")]
    [ConsumesBody("application/json", typeof(HistoryFilterBody))]
    [ProducesResponseType<IReadOnlyList<HistoryBucketBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> History(CancellationToken cancellationToken) =>
        HistoryJson.Result(await Mediator.Send(new GetHistory(PrefectObject.FlowRuns, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>The mean start delay of flow runs that match filters, in seconds; null of none.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("lateness", Name = "FlowRuns_Lateness")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<double?>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Lateness(CancellationToken cancellationToken)
    {
        var lateness = await Mediator.Send(new GetLateness(await BodyAsync(cancellationToken)), cancellationToken);
        return ResourceResult.Written(StatusCodes.Status200OK, json => HistoryJson.WriteNumber(json, lateness));
    }

    /// <summary>A page of flow runs with the number of all.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("paginate", Name = "FlowRuns_Paginate")]
    [ConsumesBody("application/json", typeof(RunsFilterBody))]
    [ProducesResponseType<PaginatedBody<FlowRunBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Paginate(CancellationToken cancellationToken) => PaginateAsync(PrefectObject.FlowRuns, cancellationToken);

    /// <summary>A flow run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "FlowRuns_Get")]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.FlowRuns, id), Missing, cancellationToken);

    /// <summary>Extension: makes a flow run with this id, or replaces what a client may change of it; its state only changes by proposals.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">It is new.</response>
    /// <response code="200">It was there.</response>
    [RequiresRole(Role.Run)]
    [HttpPut("{id}", Name = "FlowRuns_Put")]
    [ConsumesBody("application/json", typeof(CreateFlowRunBody))]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await PutAsync(await Mediator.Send(new PutFlowRun(id, await BodyAsync(cancellationToken)), cancellationToken), PrefectObject.FlowRuns, id, cancellationToken);

    /// <summary>Changes a flow run; values replace, never merge.</summary>
    /// <param name="id">The flow run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Run)]
    [HttpPatch("{id}", Name = "FlowRuns_Update")]
    [ConsumesBody("application/json", typeof(UpdateFlowRunBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateFlowRun(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a flow run with its states and task runs; its logs and provenance stay.</summary>
    /// <param name="id">The flow run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "FlowRuns_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteFlowRun(id), cancellationToken);

    /// <summary>The task runs of a flow run and what each was given.</summary>
    /// <param name="id">The flow run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}/graph", Name = "FlowRuns_Graph")]
    [ProducesResponseType<IReadOnlyList<FlowRunGraphItemBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Graph(Guid id, CancellationToken cancellationToken) =>
        new ResourceListResult(await Mediator.Send(new GetGraph(id), cancellationToken));

    /// <summary>The graph of a flow run in its later form: what began, with edges in both directions; subflows as flow runs.</summary>
    /// <param name="id">The flow run.</param>
    /// <param name="since">Only what ended since then or has not ended.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}/graph-v2", Name = "FlowRuns_GetNodes")]
    [ProducesResponseType<RunGraphBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetNodes(Guid id, string? since, CancellationToken cancellationToken) =>
        GetAsync(new GetNodes(id, Given(("since", since))), cancellationToken);

    /// <summary>Proposes the next state of a flow run.</summary>
    /// <param name="id">The flow run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A state was stored: the proposed one (ACCEPT) or another (REJECT).</response>
    /// <response code="200">Nothing was stored.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/set_state", Name = "FlowRuns_SetState")]
    [ConsumesBody("application/json", typeof(SetStateBody))]
    [ProducesResponseType<SetStateResultBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<SetStateResultBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> SetState(Guid id, CancellationToken cancellationToken) =>
        StateAnswerJson.Result(await Mediator.Send(new SetFlowRunState(id, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Lets a paused flow run go on; the run_input that later clients send with it is not kept.</summary>
    /// <param name="id">The flow run.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A state was stored.</response>
    /// <response code="200">Nothing was stored.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/resume", Name = "FlowRuns_Resume")]
    [ProducesResponseType<SetStateResultBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<SetStateResultBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Resume(Guid id, CancellationToken cancellationToken) =>
        StateAnswerJson.Result(await Mediator.Send(new ResumeFlowRun(id, await BodyAsync(cancellationToken)), cancellationToken));
}
