using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Who asks for tasks, the last seen first.</summary>
public sealed record ListWorkers(int Limit) : IRequest<IReadOnlyList<WorkerSummary>>;

internal sealed class ListWorkersHandler(IWorkReader reader) : IRequestHandler<ListWorkers, IReadOnlyList<WorkerSummary>>
{
    public Task<IReadOnlyList<WorkerSummary>> Handle(ListWorkers request, CancellationToken cancellationToken) =>
        reader.ListWorkersAsync(request.Limit, cancellationToken);
}
