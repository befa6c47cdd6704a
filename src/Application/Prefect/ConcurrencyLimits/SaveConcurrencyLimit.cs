using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

/// <summary>Adds a concurrency limit or changes the one of that tag or id; slots that are taken stay taken.</summary>
/// <param name="Id">Which one; null to go by its tag.</param>
/// <param name="Body">tag, concurrency_limit.</param>
public sealed record SaveConcurrencyLimit(Guid? Id, JsonElement Body) : ICommand<SavedResource>;

internal sealed class SaveConcurrencyLimitHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<SaveConcurrencyLimit, SavedResource>
{
    public async Task<SavedResource> Handle(SaveConcurrencyLimit request, CancellationToken cancellationToken)
    {
        var told = ConcurrencyLimitBody.Read(request.Body, request.Id, time.GetUtcNow());
        await names.HoldAsync("concurrency_limit", told.Tag, cancellationToken);
        var known = await db.ConcurrencyLimits.Where(limit => limit.Tag == told.Tag || limit.Id == told.Id).ToListAsync(cancellationToken);
        var limit = known.FirstOrDefault(limit => request.Id is null || limit.Id == request.Id);
        if (known.Exists(other => other != limit))
        {
            throw ConcurrencyLimitBody.Taken();
        }

        if (limit is null)
        {
            db.ConcurrencyLimits.Add(told);
        }
        else
        {
            (limit.Tag, limit.Limit, limit.UpdatedAt) = (told.Tag, told.Limit, told.UpdatedAt);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => ConcurrencyLimitBody.Write(json, limit ?? told)), IsNew: limit is null);
    }
}
