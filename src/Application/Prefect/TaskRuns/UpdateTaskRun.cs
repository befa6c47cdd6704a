using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: contracts/prefect.md 1.4.
/// <summary>Renames a task run.</summary>
/// <param name="Id">The task run.</param>
/// <param name="Body">Perhaps name.</param>
public sealed record UpdateTaskRun(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateTaskRunHandler(IClientRunStore runs, TimeProvider time) : IRequestHandler<UpdateTaskRun, Unit>
{
    public async Task<Unit> Handle(UpdateTaskRun request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var name = body.Text("name", nullable: true);
        body.RefuseUnknown();
        errors.ThrowIfAny();

        // Null or empty asks for a new name.
        var next = !body.Has("name") ? null : string.IsNullOrEmpty(name) ? Slug.Create() : name;
        return await runs.RenameTaskRunAsync(request.Id, next, time.GetUtcNow(), cancellationToken)
            ? Unit.Value
            : throw new FlowProvException(ErrorKind.NotFound, "Task run not found");
    }
}
