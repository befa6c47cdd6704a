using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 2.4.
/// <summary>How many resources match filters; paging is ignored.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Body">Filters by object; undefined for none.</param>
public sealed record CountResources(PrefectObject Kind, JsonElement Body) : IRequest<long>;

internal sealed class CountResourcesHandler(IResourceReader reader) : IRequestHandler<CountResources, long>
{
    public Task<long> Handle(CountResources request, CancellationToken cancellationToken) =>
        reader.CountAsync(request.Kind, PrefectFilters.ParseFilter(request.Kind, request.Body), cancellationToken);
}
