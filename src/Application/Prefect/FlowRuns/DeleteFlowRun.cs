using FlowProv.Application.Behaviours;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

/// <summary>Deletes a flow run with its states and task runs; its logs and its provenance stay.</summary>
/// <param name="Id">The flow run.</param>
public sealed record DeleteFlowRun(Guid Id) : ICommand<Unit>;

internal sealed class DeleteFlowRunHandler(FlowRunDeletion deletion) : IRequestHandler<DeleteFlowRun, Unit>
{
    public async Task<Unit> Handle(DeleteFlowRun request, CancellationToken cancellationToken) =>
        await deletion.DeleteAsync([request.Id], cancellationToken) == 1
            ? Unit.Value
            : throw new FlowProvException(ErrorKind.NotFound, "Flow run not found");
}
