using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Logs;

// Contract: seed 002, DELETE.
/// <summary>Deletes a log line.</summary>
/// <param name="Id">The log line.</param>
public sealed record DeleteLog(Guid Id) : ICommand<Unit>;

internal sealed class DeleteLogHandler(IFlowProvDb db) : IRequestHandler<DeleteLog, Unit>
{
    public async Task<Unit> Handle(DeleteLog request, CancellationToken cancellationToken) =>
        await db.RunLogs.Where(log => log.Id == request.Id).ExecuteDeleteAsync(cancellationToken) > 0
            ? Unit.Value
            : throw new FlowProvException(ErrorKind.NotFound, "Log not found");
}
