using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Notifications;

/// <summary>Changes the members of a notification policy that a body names.</summary>
/// <param name="Id">The policy.</param>
/// <param name="Body">Some members.</param>
public sealed record UpdateNotificationPolicy(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateNotificationPolicyHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<UpdateNotificationPolicy, Unit>
{
    public async Task<Unit> Handle(UpdateNotificationPolicy request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        NotificationPolicyBody.Apply(request.Body, new NotificationPolicy(), isWhole: false, now);
        var policy = await db.NotificationPolicies.FirstOrDefaultAsync(policy => policy.Id == request.Id, cancellationToken)
            ?? throw NotificationPolicyBody.Missing();
        NotificationPolicyBody.Apply(request.Body, policy, isWhole: false, now);
        await db.RequireBlockAsync(policy, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
