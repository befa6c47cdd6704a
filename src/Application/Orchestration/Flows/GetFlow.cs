using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>A configuration as it stands.</summary>
public sealed record GetFlow(string FlowId) : IQuery<FlowText>;

/// <summary>A configuration or a version of one: the text as it was sent, and since when it stands.</summary>
public sealed record FlowText(string Body, int Version, DateTimeOffset WrittenAt);

internal sealed class GetFlowHandler(IFlowProvDb db) : IRequestHandler<GetFlow, FlowText>
{
    public async Task<FlowText> Handle(GetFlow request, CancellationToken cancellationToken) =>
        await db.FlowConfigurations.Where(flow => flow.FlowId == request.FlowId)
            .Select(flow => new FlowText(flow.Body, flow.Version, flow.UpdatedAt))
            .SingleOrDefaultAsync(cancellationToken)
        ?? throw FlowErrors.Missing(request.FlowId);
}
