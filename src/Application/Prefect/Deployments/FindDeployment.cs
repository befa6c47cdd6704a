using FlowProv.Application.Behaviours;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

/// <summary>The id of a deployment by the name of its flow and its own; null when there is none.</summary>
public sealed record FindDeployment(string FlowName, string Name) : IQuery<Guid?>;

internal sealed class FindDeploymentHandler(IFlowProvDb db) : IRequestHandler<FindDeployment, Guid?>
{
    public Task<Guid?> Handle(FindDeployment request, CancellationToken cancellationToken) => (
        from deployment in db.Deployments.AsNoTracking()
        join flow in db.Flows on deployment.NamedFlowId equals flow.Id
        where deployment.Name == request.Name && flow.Name == request.FlowName
        select (Guid?)deployment.Id).FirstOrDefaultAsync(cancellationToken);
}

/// <summary>The work queues that hand out a deployment's runs.</summary>
/// <param name="Id">The deployment.</param>
public sealed record ListDeploymentQueues(Guid Id) : IQuery<DocumentPage>;

internal sealed class ListDeploymentQueuesHandler(IFlowProvDb db, IResourceReader reader) : IRequestHandler<ListDeploymentQueues, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListDeploymentQueues request, CancellationToken cancellationToken)
    {
        var deployment = await db.Deployments.AsNoTracking().FirstOrDefaultAsync(deployment => deployment.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Deployment not found");
        Filter filter = deployment.WorkQueueId is { } queue ? new Compare(FieldPath.Of("id"), CompareOp.Eq, new UuidValue(queue)) : new Or([]);
        return await reader.ListAsync(PrefectObject.WorkQueues, new FilterQuery(filter, null, 0, null, null), cancellationToken);
    }
}
