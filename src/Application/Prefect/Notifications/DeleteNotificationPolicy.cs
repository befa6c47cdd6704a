using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Notifications;

/// <summary>Deletes a notification policy.</summary>
/// <param name="Id">The policy.</param>
public sealed record DeleteNotificationPolicy(Guid Id) : ICommand<Unit>;

internal sealed class DeleteNotificationPolicyHandler(IFlowProvDb db) : IRequestHandler<DeleteNotificationPolicy, Unit>
{
    public async Task<Unit> Handle(DeleteNotificationPolicy request, CancellationToken cancellationToken)
    {
        db.NotificationPolicies.Remove(await db.NotificationPolicies.FirstOrDefaultAsync(policy => policy.Id == request.Id, cancellationToken)
            ?? throw NotificationPolicyBody.Missing());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
