using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 2.
/// <summary>A page of resources that match filters.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Body">Filters by object, limit, offset, sort; undefined for none.</param>
public sealed record ListResources(PrefectObject Kind, JsonElement Body) : IRequest<DocumentPage>;

internal sealed class ListResourcesHandler(IResourceReader reader) : IRequestHandler<ListResources, DocumentPage>
{
    public Task<DocumentPage> Handle(ListResources request, CancellationToken cancellationToken) =>
        reader.ListAsync(request.Kind, PrefectFilters.Parse(request.Kind, request.Body), cancellationToken);
}
