using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.3.
/// <summary>All task runs of a flow run and what each was given.</summary>
/// <param name="FlowRunId">The flow run.</param>
public sealed record GetGraph(Guid FlowRunId) : IRequest<DocumentPage>;

internal sealed class GetGraphHandler(IResourceReader reader) : IRequestHandler<GetGraph, DocumentPage>
{
    public async Task<DocumentPage> Handle(GetGraph request, CancellationToken cancellationToken) =>
        await reader.GraphAsync(request.FlowRunId, cancellationToken) ?? throw FlowRunTransitions.Missing("Flow run", request.FlowRunId);
}
