using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.SavedSearches;

/// <summary>A page of saved searches, by name.</summary>
/// <param name="Body">limit, offset; undefined for none.</param>
public sealed record ListSavedSearches(JsonElement Body) : IQuery<DocumentPage>;

internal sealed class ListSavedSearchesHandler(IFlowProvDb db) : IRequestHandler<ListSavedSearches, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListSavedSearches request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var page = PageBody.Read(new BodyObject(request.Body, ["body"], errors), errors);
        var found = await db.SavedSearches.AsNoTracking()
            .OrderBy(search => search.Name).Skip(page.Offset).Take(page.Limit).ToListAsync(cancellationToken);
        return ResourceJson.Page(found, SavedSearchBody.Write);
    }
}
