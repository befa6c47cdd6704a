using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Notifications;

/// <summary>A page of notification policies, the oldest first.</summary>
/// <param name="Body">flow_run_notification_policy_filter, limit, offset; undefined for none.</param>
public sealed record ListNotificationPolicies(JsonElement Body) : IQuery<DocumentPage>;

internal sealed class ListNotificationPoliciesHandler(IFlowProvDb db) : IRequestHandler<ListNotificationPolicies, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListNotificationPolicies request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var isActive = IsActive(body);
        var page = PageBody.Read(body, errors);
        var found = await db.NotificationPolicies.AsNoTracking()
            .Where(policy => isActive == null || policy.IsActive == isActive)
            .OrderBy(policy => policy.Id).Skip(page.Offset).Take(page.Limit).ToListAsync(cancellationToken);
        return ResourceJson.Page(found, NotificationPolicyBody.Write);
    }

    private static bool? IsActive(BodyObject body)
    {
        var filter = body.Members("flow_run_notification_policy_filter", nullable: true);
        var operators = filter?.Members("is_active", nullable: true);
        var isActive = operators?.Boolean("eq_", nullable: true);
        operators?.RefuseUnknown();
        filter?.RefuseUnknown();
        return isActive;
    }
}
