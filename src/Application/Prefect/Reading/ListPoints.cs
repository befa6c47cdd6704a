using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.3.
/// <summary>Points of the dashboard's chart of flow runs.</summary>
/// <param name="Body">Filters by object, limit up to 1,000, offset, sort; undefined for none.</param>
public sealed record ListPoints(JsonElement Body) : IRequest<DocumentPage>;

internal sealed class ListPointsHandler(IResourceReader reader) : IRequestHandler<ListPoints, DocumentPage>
{
    private const int MaxLimit = 1000;

    public Task<DocumentPage> Handle(ListPoints request, CancellationToken cancellationToken)
    {
        var query = PrefectFilters.Parse(PrefectObject.FlowRuns, request.Body, MaxLimit);
        return reader.ListPointsAsync(query with { Limit = query.Limit ?? MaxLimit }, cancellationToken);
    }
}
