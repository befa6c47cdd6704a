using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.5.
/// <summary>All states of a run, oldest first; none of a run that does not exist.</summary>
/// <param name="Kind">Flow runs or task runs.</param>
/// <param name="RunId">The run.</param>
public sealed record ListStates(PrefectObject Kind, Guid RunId) : IRequest<DocumentPage>;

internal sealed class ListStatesHandler(IResourceReader reader) : IRequestHandler<ListStates, DocumentPage>
{
    public Task<DocumentPage> Handle(ListStates request, CancellationToken cancellationToken) =>
        reader.ListStatesAsync(request.Kind, request.RunId, cancellationToken);
}

/// <summary>One state, or null.</summary>
/// <param name="Kind">Flow runs or task runs.</param>
/// <param name="StateId">The state.</param>
public sealed record GetState(PrefectObject Kind, Guid StateId) : IRequest<byte[]?>;

internal sealed class GetStateHandler(IResourceReader reader) : IRequestHandler<GetState, byte[]?>
{
    public Task<byte[]?> Handle(GetState request, CancellationToken cancellationToken) => reader.FindStateAsync(request.Kind, request.StateId, cancellationToken);
}
