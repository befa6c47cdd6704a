using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.SavedSearches;

// Contract: seed 002, PATCH.
/// <summary>Changes what is told of a saved search.</summary>
/// <param name="Id">The saved search.</param>
/// <param name="Body">Some of name, filters.</param>
public sealed record UpdateSavedSearch(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateSavedSearchHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<UpdateSavedSearch, Unit>
{
    public async Task<Unit> Handle(UpdateSavedSearch request, CancellationToken cancellationToken)
    {
        var (name, filters) = SavedSearchBody.Read(request.Body, isChange: true);
        var search = await db.SavedSearches.FirstOrDefaultAsync(search => search.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, SavedSearchBody.Missing);
        await names.HoldAsync("saved_search", name ?? search.Name, cancellationToken);
        if (await db.SavedSearches.AnyAsync(other => other.Name == name && other.Id != search.Id, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, SavedSearchBody.Taken);
        }

        (search.Name, search.Filters, search.UpdatedAt) = (name ?? search.Name, filters ?? search.Filters, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
