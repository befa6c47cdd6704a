using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Flows;

/// <summary>Replaces a flow's tags; a body without them changes nothing.</summary>
/// <param name="Id">The flow.</param>
/// <param name="Body">Perhaps tags.</param>
public sealed record UpdateFlow(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateFlowHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<UpdateFlow, Unit>
{
    public async Task<Unit> Handle(UpdateFlow request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var tags = body.Texts("tags");
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var flow = await db.Flows.FirstOrDefaultAsync(flow => flow.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Flow not found");
        if (tags is not null)
        {
            flow.Tags = [.. tags];
            flow.UpdatedAt = time.GetUtcNow();
            await db.SaveChangesAsync(cancellationToken);
        }

        return Unit.Value;
    }
}
