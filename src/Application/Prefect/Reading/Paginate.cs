using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.1, pagination of 3.x.
/// <summary>A page by its number, with the number of all.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Body">page from 1, limit, sort, and filters by object; undefined for none.</param>
public sealed record Paginate(PrefectObject Kind, JsonElement Body) : IRequest<NumberedPage>;

/// <summary>A page by its number; whoever has it disposes the items.</summary>
public sealed record NumberedPage(DocumentPage Items, long Count, int Limit, int Page)
{
    public long Pages => Limit == 0 ? 0 : (Count + Limit - 1) / Limit;
}

internal sealed class PaginateHandler(IResourceReader reader) : IRequestHandler<Paginate, NumberedPage>
{
    public async Task<NumberedPage> Handle(Paginate request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var page = new BodyObject(request.Body, ["body"], errors).Integer("page", nullable: true, min: 1) ?? 1;
        errors.ThrowIfAny();
        var query = PrefectFilters.Parse(request.Kind, request.Body);
        var limit = query.Limit ?? PrefectFilters.MaxLimit;
        var count = await reader.CountAsync(request.Kind, query.Filter, cancellationToken);
        var offset = (int)Math.Min((page - 1L) * limit, int.MaxValue);
        var items = await reader.ListAsync(request.Kind, query with { Limit = limit, Offset = offset }, cancellationToken);
        return new NumberedPage(items, count, limit, page);
    }
}
