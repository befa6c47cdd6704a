using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.SavedSearches;

/// <summary>Deletes a saved search.</summary>
/// <param name="Id">The saved search.</param>
public sealed record DeleteSavedSearch(Guid Id) : ICommand<Unit>;

internal sealed class DeleteSavedSearchHandler(IFlowProvDb db) : IRequestHandler<DeleteSavedSearch, Unit>
{
    public async Task<Unit> Handle(DeleteSavedSearch request, CancellationToken cancellationToken)
    {
        db.SavedSearches.Remove(await db.SavedSearches.FirstOrDefaultAsync(search => search.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, SavedSearchBody.Missing));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
