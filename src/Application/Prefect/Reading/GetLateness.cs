using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 2.4.
/// <summary>The mean start delay of flow runs in seconds; null of none.</summary>
/// <param name="Body">Filters by object; undefined for none.</param>
public sealed record GetLateness(JsonElement Body) : IRequest<double?>;

internal sealed class GetLatenessHandler(IResourceReader reader) : IRequestHandler<GetLateness, double?>
{
    public Task<double?> Handle(GetLateness request, CancellationToken cancellationToken) =>
        reader.LatenessAsync(PrefectFilters.ParseFilter(PrefectObject.FlowRuns, request.Body), cancellationToken);
}
