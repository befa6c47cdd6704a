using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Admin;

// Contract: contracts/prefect.md 1.6.
/// <summary>
/// Deletes all that Prefect's clients stored, where the settings allow it. Provenance, Director's workflows and the flows routes keep what they have.
/// </summary>
/// <param name="Body">confirm: true.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record ClearDatabase(JsonElement Body, FlowOrigin Origin) : ICommand<Unit>;

internal sealed class ClearDatabaseHandler(IFlowProvDb db, IClientRows rows, DeploymentConfigurations configurations, PrefectOptions options)
    : IRequestHandler<ClearDatabase, Unit>
{
    public async Task<Unit> Handle(ClearDatabase request, CancellationToken cancellationToken)
    {
        DatabaseConfirmation.Require(request.Body);
        if (!options.AllowDatabaseClear)
        {
            throw new FlowProvException(
                ErrorKind.Conflict, "This server does not let clients clear its database; its operator can allow it with FlowProv:Prefect:AllowDatabaseClear.");
        }

        var deployments = await db.Deployments.Select(deployment => deployment.Id).ToListAsync(cancellationToken);
        await configurations.DeleteAsync(deployments, request.Origin, cancellationToken);
        await rows.ClearAsync(cancellationToken);
        return Unit.Value;
    }
}
