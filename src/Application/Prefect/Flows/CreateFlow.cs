using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using MediatR;

namespace FlowProv.Application.Prefect.Flows;

// Contract: contracts/prefect.md 1.2.
/// <summary>Adds a flow; one of that name is returned unchanged, its tags too.</summary>
/// <param name="Body">name, and perhaps tags.</param>
public sealed record CreateFlow(JsonElement Body) : ICommand<AddedRow>;

internal sealed class CreateFlowHandler(IClientRunStore runs, TimeProvider time) : IRequestHandler<CreateFlow, AddedRow>
{
    public Task<AddedRow> Handle(CreateFlow request, CancellationToken cancellationToken)
    {
        var (name, tags) = Read(request.Body);
        var now = time.GetUtcNow();
        return runs.AddFlowAsync(Guid.CreateVersion7(now), name, tags, now, cancellationToken);
    }

    internal static (string Name, IReadOnlyList<string> Tags) Read(JsonElement json)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var name = body.Text("name", required: true);
        Names.Refuse(name, body);
        var tags = body.Texts("tags");
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return (name!, tags ?? []);
    }
}
