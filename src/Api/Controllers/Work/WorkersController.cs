using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Controllers.Provenance;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Work;

/// <summary>Who runs tasks.</summary>
[Route("api/v1/workers")]
[Tags("Work")]
[RequiresRole(Role.Read)]
public sealed class WorkersController(IMediator mediator) : ProvenanceController
{
    /// <summary>Lists workers, the last seen first; those that were not seen for a week are forgotten.</summary>
    /// <param name="limit">The most workers to return.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Workers_List")]
    [ProducesResponseType<WorkList<WorkerBody>>(StatusCodes.Status200OK)]
    public async Task<WorkList<WorkerBody>> List([Range(1, 1000)] int limit = 100, CancellationToken cancellationToken = default)
    {
        var workers = await mediator.Send(new ListWorkers(limit), cancellationToken);
        return new WorkList<WorkerBody>(
            [
                .. workers.Select(worker => new WorkerBody(
                    worker.Id,
                    worker.IsOnline ? "online" : "offline",
                    worker.Queues,
                    worker.Keys,
                    worker.FirstSeen,
                    worker.LastSeen,
                    worker.Running)),
            ],
            workers.Count);
    }
}
