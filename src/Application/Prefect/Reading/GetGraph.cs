using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.3.
/// <summary>All task runs of a flow run and what each was given.</summary>
/// <param name="FlowRunId">The flow run.</param>
public sealed record GetGraph(Guid FlowRunId) : IRequest<DocumentPage>;

/// <summary>The graph of a flow run in its later form: nodes with edges in both directions.</summary>
/// <param name="FlowRunId">The flow run.</param>
/// <param name="Query">Perhaps since: only what ended since then or has not ended.</param>
public sealed record GetNodes(Guid FlowRunId, JsonElement Query) : IRequest<byte[]>;

internal sealed class GetNodesHandler(IResourceReader reader) : IRequestHandler<GetNodes, byte[]>
{
    public async Task<byte[]> Handle(GetNodes request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var since = new BodyObject(request.Query, ["query"], errors).Instant("since", nullable: true) ?? DateTimeOffset.UnixEpoch;
        errors.ThrowIfAny();
        return await reader.NodesAsync(request.FlowRunId, since, cancellationToken) ?? throw FlowRunTransitions.Missing("Flow run", request.FlowRunId);
    }
}

internal sealed class GetGraphHandler(IResourceReader reader) : IRequestHandler<GetGraph, DocumentPage>
{
    public async Task<DocumentPage> Handle(GetGraph request, CancellationToken cancellationToken) =>
        await reader.GraphAsync(request.FlowRunId, cancellationToken) ?? throw FlowRunTransitions.Missing("Flow run", request.FlowRunId);
}
