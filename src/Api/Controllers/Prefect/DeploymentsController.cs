using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>Deployments: how and when flows are run by agents. Each is a flow configuration too.</summary>
[Route("api/deployments")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class DeploymentsController(IMediator mediator) : PrefectController(mediator)
{
    private const string Missing = "Deployment not found";

    /// <summary>Makes a deployment, or replaces the one of that name of the flow.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new deployment.</response>
    /// <response code="200">It replaced one; absent members went back to their defaults, only the work queue stays.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("", Name = "Deployments_Create")]
    [ConsumesBody("application/json", typeof(CreateDeploymentBody))]
    [ProducesResponseType<DeploymentBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<DeploymentBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        var saved = await Mediator.Send(new CreateDeployment(await BodyAsync(cancellationToken), Caller), cancellationToken);
        var json = await Mediator.Send(new GetResource(PrefectObject.Deployments, saved.Id), cancellationToken);
        return new ResourceResult(saved.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, json ?? throw Gone());
    }

    /// <summary>Lists deployments by query parameters.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="sort">NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC.</param>
    /// <param name="cursor">Extension: X-Next-Cursor of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "Deployments_List")]
    [ProducesResponseType<IReadOnlyList<DeploymentBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, string? sort, string? cursor, CancellationToken cancellationToken) =>
        ListAsync(PrefectObject.Deployments, limit, offset, sort, cursor, cancellationToken);

    /// <summary>Lists deployments that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "Deployments_Filter")]
    [ConsumesBody("application/json", typeof(DeploymentsFilterBody))]
    [ProducesResponseType<IReadOnlyList<DeploymentBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Filter(CancellationToken cancellationToken) => ListAsync(PrefectObject.Deployments, cancellationToken);

    /// <summary>Counts deployments that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("count", Name = "Deployments_Count")]
    [ConsumesBody("application/json", typeof(DeploymentsFilterBody))]
    [ProducesResponseType<long>(StatusCodes.Status200OK)]
    public Task<IActionResult> Count(CancellationToken cancellationToken) => CountAsync(PrefectObject.Deployments, cancellationToken);

    /// <summary>A page of deployments with the number of all.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("paginate", Name = "Deployments_Paginate")]
    [ConsumesBody("application/json", typeof(DeploymentsFilterBody))]
    [ProducesResponseType<PaginatedBody<DeploymentBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> Paginate(CancellationToken cancellationToken) => PaginateAsync(PrefectObject.Deployments, cancellationToken);

    /// <summary>A deployment.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "Deployments_Get")]
    [ProducesResponseType<DeploymentBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) =>
        GetAsync(new GetResource(PrefectObject.Deployments, id), Missing, cancellationToken);

    /// <summary>A deployment by the name of its flow and its own.</summary>
    /// <param name="flowName">The flow's name.</param>
    /// <param name="deploymentName">Its name.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("name/{flowName}/{deploymentName}", Name = "Deployments_GetByName")]
    [ProducesResponseType<DeploymentBody>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetByName(string flowName, string deploymentName, CancellationToken cancellationToken) =>
        await Mediator.Send(new FindDeployment(flowName, deploymentName), cancellationToken) is { } id
            ? await GetAsync(new GetResource(PrefectObject.Deployments, id), Missing, cancellationToken)
            : throw Gone();

    /// <summary>Extension: makes a deployment with this id, or replaces it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">It is new.</response>
    /// <response code="200">It was there.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "Deployments_Put")]
    [ConsumesBody("application/json", typeof(CreateDeploymentBody))]
    [ProducesResponseType<DeploymentBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<DeploymentBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Put(Guid id, CancellationToken cancellationToken) =>
        await PutAsync((await Mediator.Send(new CreateDeployment(await BodyAsync(cancellationToken), Caller, id), cancellationToken)).IsNew, PrefectObject.Deployments, id, cancellationToken);

    /// <summary>Changes a deployment; the runs that its schedule made ahead are made anew.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{id}", Name = "Deployments_Update")]
    [ConsumesBody("application/json", typeof(UpdateDeploymentBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateDeployment(id, await BodyAsync(cancellationToken), Caller), cancellationToken);

    /// <summary>Deletes a deployment with its runs that are SCHEDULED; its other runs stay, without a deployment.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "Deployments_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteDeployment(id, Caller), cancellationToken);

    /// <summary>Makes a flow run of a deployment.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new flow run.</response>
    /// <response code="200">There was one with that idempotency key.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/create_flow_run", Name = "Deployments_CreateRun")]
    [ConsumesBody("application/json", typeof(CreateDeploymentRunBody))]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<FlowRunBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> CreateRun(Guid id, CancellationToken cancellationToken) =>
        ResourceResult.Of(await Mediator.Send(new CreateDeploymentRun(id, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>Makes the runs that a deployment's schedule is ahead of; a second time it adds nothing.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Done; null.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/schedule", Name = "Deployments_Schedule")]
    [ConsumesBody("application/json", typeof(ScheduleDeploymentBody))]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Schedule(Guid id, CancellationToken cancellationToken) =>
        await NullAsync(new ScheduleDeployment(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Lets a deployment's schedule make runs.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Done; null.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/set_schedule_active", Name = "Deployments_Activate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> Activate(Guid id, CancellationToken cancellationToken) => NullAsync(new SetSchedule(id, true, Caller), cancellationToken);

    /// <summary>Lets a deployment's schedule make no more runs; those that it made ahead go.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">Done; null.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("{id}/set_schedule_inactive", Name = "Deployments_Deactivate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> Deactivate(Guid id, CancellationToken cancellationToken) => NullAsync(new SetSchedule(id, false, Caller), cancellationToken);

    /// <summary>The work queues that hand out a deployment's runs.</summary>
    /// <param name="id">The deployment.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}/work_queue_check", Name = "Deployments_ListQueues")]
    [ProducesResponseType<IReadOnlyList<WorkQueueBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ListQueues(Guid id, CancellationToken cancellationToken) =>
        new ResourceListResult(await Mediator.Send(new ListDeploymentQueues(id), cancellationToken));

    private static FlowProvException Gone() => new(ErrorKind.NotFound, Missing);
}
