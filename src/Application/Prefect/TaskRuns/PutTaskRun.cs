using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: seed 002, PUT creates or replaces.
/// <summary>
/// Makes a task run with an id of the caller's, or renames the one that has it: a name is all that a client may change. True for a new one.
/// </summary>
/// <param name="Id">The task run.</param>
/// <param name="Body">As for a new task run.</param>
public sealed record PutTaskRun(Guid Id, JsonElement Body) : ICommand<bool>;

internal sealed class PutTaskRunHandler(NewTaskRunReader reader, ClientRunSteps steps, IClientRunStore runs, TimeProvider time)
    : IRequestHandler<PutTaskRun, bool>
{
    public async Task<bool> Handle(PutTaskRun request, CancellationToken cancellationToken)
    {
        var run = reader.Read(request.Body, request.Id);
        if (await runs.RenameTaskRunAsync(request.Id, run.Name, time.GetUtcNow(), cancellationToken))
        {
            return false;
        }

        return (await steps.AddAsync(run, cancellationToken)).IsNew
            ? true
            : throw new FlowProvException(ErrorKind.Conflict, "Another task run of the flow run has these keys.");
    }
}
