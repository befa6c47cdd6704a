using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Notifications;

/// <summary>A notification policy.</summary>
/// <param name="Id">Its id.</param>
public sealed record GetNotificationPolicy(Guid Id) : IQuery<byte[]>;

internal sealed class GetNotificationPolicyHandler(IFlowProvDb db) : IRequestHandler<GetNotificationPolicy, byte[]>
{
    public async Task<byte[]> Handle(GetNotificationPolicy request, CancellationToken cancellationToken)
    {
        var policy = await db.NotificationPolicies.AsNoTracking().FirstOrDefaultAsync(policy => policy.Id == request.Id, cancellationToken)
            ?? throw NotificationPolicyBody.Missing();
        return ResourceJson.Write(json => NotificationPolicyBody.Write(json, policy));
    }
}
