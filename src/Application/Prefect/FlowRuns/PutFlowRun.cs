using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: seed 002, PUT creates or replaces.
/// <summary>
/// Makes a flow run with an id of the caller's, or replaces what a client may change of the one that has it; its state only changes by proposals.
/// True for a new one.
/// </summary>
/// <param name="Id">The flow run.</param>
/// <param name="Body">As for a new flow run.</param>
public sealed record PutFlowRun(Guid Id, JsonElement Body) : ICommand<bool>;

internal sealed class PutFlowRunHandler(NewFlowRunReader reader, ClientRunSteps steps, IClientRunStore runs, ClientRunDocuments documents, TimeProvider time)
    : IRequestHandler<PutFlowRun, bool>
{
    public async Task<bool> Handle(PutFlowRun request, CancellationToken cancellationToken)
    {
        var run = reader.Read(request.Body, request.Id);
        var changes = new FlowRunChanges
        {
            Name = run.Name,
            FlowVersion = new Changed(run.FlowVersion),
            Parameters = run.Parameters,
            EmpiricalPolicy = run.First.Policy,
            Tags = run.Tags,
        };
        if (await runs.LockFlowRunAsync(request.Id, cancellationToken) is { } known)
        {
            EnginesRun.Refuse(known.IsEngines, "its parameters stay");
            await runs.ChangeAsync(request.Id, changes, time.GetUtcNow(), cancellationToken);
            await documents.ChangedAsync(request.Id, changes, cancellationToken);
            return false;
        }

        return (await steps.AddAsync(run, cancellationToken)).IsNew
            ? true
            : throw new FlowProvException(ErrorKind.Conflict, "Another run of the flow has this idempotency key.");
    }
}
