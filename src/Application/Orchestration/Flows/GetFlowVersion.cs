using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>A configuration as it stood once, whether its flow still exists or not.</summary>
public sealed record GetFlowVersion(string FlowId, int Version) : IQuery<FlowText>;

internal sealed class GetFlowVersionHandler(IFlowProvDb db) : IRequestHandler<GetFlowVersion, FlowText>
{
    public static FlowProvException Missing(string flowId, int version) => new(
        ErrorKind.NotFound,
        $"There is no version {version} of flow '{flowId}'.",
        [FlowErrors.Detail(["version"], $"There is no version {version}.", flowId)]);

    public async Task<FlowText> Handle(GetFlowVersion request, CancellationToken cancellationToken) =>
        await db.FlowVersions.Where(version => version.FlowId == request.FlowId && version.Version == request.Version)
            .Select(version => new FlowText(version.Body, version.Version, version.CreatedAt))
            .SingleOrDefaultAsync(cancellationToken)
        ?? throw Missing(request.FlowId, request.Version);
}
