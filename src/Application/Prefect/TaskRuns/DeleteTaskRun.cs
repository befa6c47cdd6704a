using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

/// <summary>Deletes a task run with its states; its provenance stays.</summary>
/// <param name="Id">The task run.</param>
public sealed record DeleteTaskRun(Guid Id) : ICommand<Unit>;

internal sealed class DeleteTaskRunHandler(IClientRunStore clients, IRunDeletion runs) : IRequestHandler<DeleteTaskRun, Unit>
{
    public async Task<Unit> Handle(DeleteTaskRun request, CancellationToken cancellationToken)
    {
        var run = await clients.LockTaskRunAsync(request.Id, cancellationToken) ?? throw new FlowProvException(ErrorKind.NotFound, "Task not found");
        EnginesRun.Refuse(run.IsEngines, "its tasks go with the flow run");
        await runs.DeleteTaskRunAsync(request.Id, cancellationToken);
        return Unit.Value;
    }
}
