using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.SavedSearches;

/// <summary>A saved search.</summary>
/// <param name="Id">Its id.</param>
public sealed record GetSavedSearch(Guid Id) : IQuery<byte[]>;

internal sealed class GetSavedSearchHandler(IFlowProvDb db) : IRequestHandler<GetSavedSearch, byte[]>
{
    public async Task<byte[]> Handle(GetSavedSearch request, CancellationToken cancellationToken)
    {
        var search = await db.SavedSearches.AsNoTracking().FirstOrDefaultAsync(search => search.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, SavedSearchBody.Missing);
        return ResourceJson.Write(json => SavedSearchBody.Write(json, search));
    }
}
