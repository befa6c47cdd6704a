using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>What waits and runs in each queue, by name.</summary>
public sealed record ListQueues(int Limit) : IRequest<IReadOnlyList<QueueSummary>>;

internal sealed class ListQueuesHandler(IWorkReader reader) : IRequestHandler<ListQueues, IReadOnlyList<QueueSummary>>
{
    public Task<IReadOnlyList<QueueSummary>> Handle(ListQueues request, CancellationToken cancellationToken) =>
        reader.ListQueuesAsync(request.Limit, cancellationToken);
}
