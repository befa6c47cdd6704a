using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Flows;

// Contract: seed 002, PUT creates or replaces.
/// <summary>Makes a flow with an id of the caller's, or replaces the one that has it. True for a new one.</summary>
/// <param name="Id">The flow.</param>
/// <param name="Body">name, and perhaps tags.</param>
public sealed record PutFlow(Guid Id, JsonElement Body) : ICommand<bool>;

internal sealed class PutFlowHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<PutFlow, bool>
{
    public async Task<bool> Handle(PutFlow request, CancellationToken cancellationToken)
    {
        var (name, tags) = CreateFlowHandler.Read(request.Body);
        await names.HoldAsync("flow", name, cancellationToken);
        if (await db.Flows.AnyAsync(flow => flow.Name == name && flow.Id != request.Id, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, $"Another flow is named '{name}'.");
        }

        var now = time.GetUtcNow();
        var known = await db.Flows.FirstOrDefaultAsync(flow => flow.Id == request.Id, cancellationToken);
        if (known is null)
        {
            db.Flows.Add(new Flow { Id = request.Id, Name = name, Tags = [.. tags], CreatedAt = now, UpdatedAt = now });
        }
        else
        {
            (known.Name, known.Tags, known.UpdatedAt) = (name, [.. tags], now);
        }

        await db.SaveChangesAsync(cancellationToken);
        return known is null;
    }
}
