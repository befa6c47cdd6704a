using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.SavedSearches;

/// <summary>Adds a saved search or replaces the one of that name or id.</summary>
/// <param name="Id">Which one; null to go by its name.</param>
/// <param name="Body">name, and perhaps filters.</param>
public sealed record SaveSearch(Guid? Id, JsonElement Body) : ICommand<SavedResource>;

internal sealed class SaveSearchHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<SaveSearch, SavedResource>
{
    public async Task<SavedResource> Handle(SaveSearch request, CancellationToken cancellationToken)
    {
        var told = SavedSearchBody.Read(request.Body, request.Id, time.GetUtcNow());
        await names.HoldAsync("saved_search", told.Name, cancellationToken);
        var known = await db.SavedSearches.Where(search => search.Name == told.Name || search.Id == told.Id).ToListAsync(cancellationToken);
        var search = known.FirstOrDefault(search => request.Id is null || search.Id == request.Id);
        if (known.Exists(other => other != search))
        {
            throw new FlowProvException(ErrorKind.Conflict, SavedSearchBody.Taken);
        }

        if (search is null)
        {
            db.SavedSearches.Add(told);
        }
        else
        {
            (search.Name, search.Filters, search.UpdatedAt) = (told.Name, told.Filters, told.UpdatedAt);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => SavedSearchBody.Write(json, search ?? told)), IsNew: search is null);
    }
}
