using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.Deployments;

// Contract: contracts/prefect.md 1.6.
/// <summary>Makes the runs that a deployment's schedule is ahead of, now and as far as the request says.</summary>
/// <param name="Id">The deployment.</param>
/// <param name="Body">Perhaps start_time, end_time, min_time, min_runs, max_runs; undefined for none.</param>
public sealed record ScheduleDeployment(Guid Id, JsonElement Body) : IRequest<Unit>;

internal sealed class ScheduleDeploymentHandler(IMediator mediator) : IRequestHandler<ScheduleDeployment, Unit>
{
    public async Task<Unit> Handle(ScheduleDeployment request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var span = new ScheduleSpan(
            body.Instant("start_time", nullable: true),
            body.Instant("end_time", nullable: true),
            body.Get("min_time", nullable: true)?.Duration(),
            body.Integer("min_runs", nullable: true, min: 0),
            body.Integer("max_runs", nullable: true, min: 0, max: 1000));
        errors.ThrowIfAny();
        return await mediator.Send(new ScheduleRuns(request.Id, span), cancellationToken) is null
            ? throw new FlowProvException(ErrorKind.NotFound, "Deployment not found")
            : Unit.Value;
    }
}
