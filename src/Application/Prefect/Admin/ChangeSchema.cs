using System.Text.Json;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.Admin;

/// <summary>Refuses to drop or create the database for a client: other programs use it too, and its operator has a command for it.</summary>
/// <param name="Body">confirm: true.</param>
public sealed record ChangeSchema(JsonElement Body) : IRequest<Unit>;

internal sealed class ChangeSchemaHandler : IRequestHandler<ChangeSchema, Unit>
{
    public Task<Unit> Handle(ChangeSchema request, CancellationToken cancellationToken)
    {
        DatabaseConfirmation.Require(request.Body);
        throw new FlowProvException(
            ErrorKind.Conflict, "The schema is not dropped or created by clients; the operator brings it up to date with: dotnet run --project migrations");
    }
}
