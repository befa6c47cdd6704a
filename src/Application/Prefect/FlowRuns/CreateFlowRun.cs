using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 1.3.
/// <summary>Adds a flow run with its first state; one with the same idempotency key is returned instead.</summary>
/// <param name="Body">flow_id, and perhaps state, name, parameters and the like.</param>
public sealed record CreateFlowRun(JsonElement Body) : ICommand<AddedRow>;

internal sealed class CreateFlowRunHandler(NewFlowRunReader reader, ClientRunSteps steps) : IRequestHandler<CreateFlowRun, AddedRow>
{
    public Task<AddedRow> Handle(CreateFlowRun request, CancellationToken cancellationToken) =>
        steps.AddAsync(reader.Read(request.Body, Guid.CreateVersion7()), cancellationToken);
}
