using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Notifications;

/// <summary>Adds a notification policy, or replaces the one of that id.</summary>
/// <param name="Id">Which one; null for a new one.</param>
/// <param name="Body">state_names, tags, block_document_id, and perhaps is_active, message_template.</param>
public sealed record SaveNotificationPolicy(Guid? Id, JsonElement Body) : ICommand<SavedResource>;

internal sealed class SaveNotificationPolicyHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<SaveNotificationPolicy, SavedResource>
{
    public async Task<SavedResource> Handle(SaveNotificationPolicy request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var told = NotificationPolicyBody.Read(request.Body, request.Id, now);
        var known = request.Id is { } id ? await db.NotificationPolicies.FirstOrDefaultAsync(policy => policy.Id == id, cancellationToken) : null;
        if (known is null)
        {
            db.NotificationPolicies.Add(told);
        }
        else
        {
            NotificationPolicyBody.Apply(request.Body, known, isWhole: true, now);
        }

        await db.RequireBlockAsync(told, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => NotificationPolicyBody.Write(json, known ?? told)), IsNew: known is null);
    }
}
