using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: contracts/prefect.md 1.4.
/// <summary>Adds a task run with its first state; one with the same keys in the same flow run is returned instead.</summary>
/// <param name="Body">flow_run_id, task_key, dynamic_key, and perhaps state, name, task_inputs and the like.</param>
public sealed record CreateTaskRun(JsonElement Body) : ICommand<AddedRow>;

internal sealed class CreateTaskRunHandler(NewTaskRunReader reader, ClientRunSteps steps) : IRequestHandler<CreateTaskRun, AddedRow>
{
    public Task<AddedRow> Handle(CreateTaskRun request, CancellationToken cancellationToken) =>
        steps.AddAsync(reader.Read(request.Body, Guid.CreateVersion7()), cancellationToken);
}
