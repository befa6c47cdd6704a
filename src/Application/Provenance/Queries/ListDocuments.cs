using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Objects;
using MediatR;

namespace FlowProv.Application.Provenance.Queries;

/// <summary>The documents of a scope in list order (contracts/flowcept.md 1.3 to 1.6).</summary>
/// <param name="Scope">What to list.</param>
/// <param name="Named">Fields that must equal a value; a null value asks nothing. They override the same key of <paramref name="FilterJson"/>.</param>
/// <param name="FilterJson">A filter object as JSON text; null or empty is no filter.</param>
public sealed record ListDocuments(Scope Scope, IReadOnlyList<(string Field, string? Value)> Named, string? FilterJson) : IRequest<DocumentAnswer>
{
    public int Limit { get; init; } = 100;

    public ListOrder Order { get; init; }

    public string? Cursor { get; init; }

    public bool IncludeTotal { get; init; }

    /// <summary>Objects only: adds each payload as base64 text.</summary>
    public bool IncludeData { get; init; }
}

internal sealed class ListDocumentsHandler(IDocumentStore store, IObjectStore objects) : IRequestHandler<ListDocuments, DocumentAnswer>
{
    public async Task<DocumentAnswer> Handle(ListDocuments request, CancellationToken cancellationToken)
    {
        var spec = new QuerySpec(request.Scope.Collection())
        {
            Filter = FilterJsonParser.Parse(request.FilterJson, request.Scope.Collection(), request.Named),
            Limit = request.Limit,
            Order = request.Order,
            Cursor = request.Cursor,
            IncludeTotal = request.IncludeTotal,
        };
        var page = await store.QueryAsync(spec.Within(request.Scope), cancellationToken);
        return new DocumentAnswer(request.Limit)
        {
            Page = request.IncludeData ? await IncludeData.AddToAsync(objects, page, [], cancellationToken) : page,
        };
    }
}
