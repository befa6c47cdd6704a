using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Controllers.Provenance;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Work;

/// <summary>Where tasks wait.</summary>
[Route("api/v1/queues")]
[Tags("Work")]
[RequiresRole(Role.Read)]
public sealed class QueuesController(IMediator mediator) : ProvenanceController
{
    /// <summary>Lists the queues that have open tasks or that a worker asks for, by name.</summary>
    /// <remarks>A queue with ready tasks and no workers is one that nobody serves.</remarks>
    /// <param name="limit">The most queues to return.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Queues_List")]
    [ProducesResponseType<WorkList<QueueBody>>(StatusCodes.Status200OK)]
    public async Task<WorkList<QueueBody>> List([Range(1, 1000)] int limit = 1000, CancellationToken cancellationToken = default)
    {
        var queues = await mediator.Send(new ListQueues(limit), cancellationToken);
        return new WorkList<QueueBody>(
            [
                .. queues.Select(queue => new QueueBody(
                    queue.Name,
                    queue.Ready,
                    queue.Scheduled,
                    queue.Held,
                    queue.Waiting,
                    queue.Running,
                    queue.OldestWaitSeconds,
                    queue.Workers)),
            ],
            queues.Count);
    }
}
