using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

/// <summary>Deletes a task run with its states; its provenance stays.</summary>
/// <param name="Id">The task run.</param>
public sealed record DeleteTaskRun(Guid Id) : ICommand<Unit>;

internal sealed class DeleteTaskRunHandler(IRunDeletion runs) : IRequestHandler<DeleteTaskRun, Unit>
{
    public async Task<Unit> Handle(DeleteTaskRun request, CancellationToken cancellationToken) =>
        await runs.DeleteTaskRunAsync(request.Id, cancellationToken)
            ? Unit.Value
            : throw new FlowProvException(ErrorKind.NotFound, "Task not found");
}
