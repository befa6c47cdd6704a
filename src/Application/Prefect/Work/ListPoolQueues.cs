using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

/// <summary>The queues of a pool that match filters, by priority.</summary>
/// <param name="PoolName">The pool.</param>
/// <param name="Body">Perhaps work_queues or, as 2.7 has it, work_pool_queues; limit, offset; undefined for none.</param>
public sealed record ListPoolQueues(string PoolName, JsonElement Body) : IQuery<DocumentPage>;

internal sealed class ListPoolQueuesHandler(IFlowProvDb db, IResourceReader reader) : IRequestHandler<ListPoolQueues, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListPoolQueues request, CancellationToken cancellationToken)
    {
        var query = PrefectFilters.Parse(PrefectObject.WorkQueues, request.Body);
        var earlier = PrefectFilters.ParseFilter(PrefectObject.WorkPoolQueues, request.Body);
        var ofPool = new Related(Relation.PoolOfWorkQueue, new Compare(FieldPath.Of("name"), CompareOp.Eq, new TextValue(request.PoolName)));
        if (!await db.WorkPools.AnyAsync(pool => pool.Name == request.PoolName, cancellationToken))
        {
            throw WorkPoolBody.Missing(request.PoolName);
        }

        return await reader.ListAsync(PrefectObject.WorkQueues, query with { Filter = new And([query.Filter, earlier, ofPool]) }, cancellationToken);
    }
}
