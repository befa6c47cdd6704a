using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

/// <summary>Deletes a flow run with its states and task runs; its logs and its provenance stay.</summary>
/// <param name="Id">The flow run.</param>
public sealed record DeleteFlowRun(Guid Id) : ICommand<Unit>;

internal sealed class DeleteFlowRunHandler(IRunDeletion runs) : IRequestHandler<DeleteFlowRun, Unit>
{
    public async Task<Unit> Handle(DeleteFlowRun request, CancellationToken cancellationToken) =>
        await runs.DeleteFlowRunsAsync([request.Id], cancellationToken) == 1
            ? Unit.Value
            : throw new FlowProvException(ErrorKind.NotFound, "Flow run not found");
}
