using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Prefect.Notifications;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>Notification policies of flow runs. They are stored and listed; nothing is sent.</summary>
[Route("api/flow_run_notification_policies")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class FlowRunNotificationPoliciesController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Makes a notification policy.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new notification policy.</response>
    /// <response code="409">Its block document does not exist.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("", Name = "FlowRunNotificationPolicies_Create")]
    [ConsumesBody("application/json", typeof(SaveNotificationPolicyBody))]
    [ProducesResponseType<NotificationPolicyBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await SaveAsync(new SaveNotificationPolicy(null, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Lists notification policies, the oldest first.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "FlowRunNotificationPolicies_List")]
    [ProducesResponseType<IReadOnlyList<NotificationPolicyBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, CancellationToken cancellationToken) =>
        ListAsync(new ListNotificationPolicies(Given(("limit", limit), ("offset", offset))), cancellationToken);

    /// <summary>Lists notification policies that match filters.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "FlowRunNotificationPolicies_Filter")]
    [ConsumesBody("application/json", typeof(NotificationPoliciesFilterBody))]
    [ProducesResponseType<IReadOnlyList<NotificationPolicyBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Filter(CancellationToken cancellationToken) =>
        await ListAsync(new ListNotificationPolicies(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>A notification policy.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "FlowRunNotificationPolicies_Get")]
    [ProducesResponseType<NotificationPolicyBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) => GetAsync(new GetNotificationPolicy(id), cancellationToken);

    /// <summary>Makes a notification policy with an id, or replaces all of it.</summary>
    /// <param name="id">The notification policy.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new notification policy.</response>
    /// <response code="200">It is replaced.</response>
    /// <response code="409">Its block document does not exist.</response>
    [RequiresRole(Role.Admin)]
    [HttpPut("{id}", Name = "FlowRunNotificationPolicies_Replace")]
    [ConsumesBody("application/json", typeof(SaveNotificationPolicyBody))]
    [ProducesResponseType<NotificationPolicyBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<NotificationPolicyBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Replace(Guid id, CancellationToken cancellationToken) =>
        await SaveAsync(new SaveNotificationPolicy(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Changes the members of a notification policy that are named.</summary>
    /// <param name="id">The notification policy.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpPatch("{id}", Name = "FlowRunNotificationPolicies_Update")]
    [ConsumesBody("application/json", typeof(UpdateNotificationPolicyBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateNotificationPolicy(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a notification policy.</summary>
    /// <param name="id">The notification policy.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "FlowRunNotificationPolicies_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteNotificationPolicy(id), cancellationToken);
}
