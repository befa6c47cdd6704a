using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Orchestration.Runs;

// Contract: contracts/director-and-flows.md 1.4.
/// <summary>Executes a workflow: stores a run with all of its tasks in one transaction. The answer is the run.</summary>
/// <param name="Body">project, name, payload, and perhaps comment.</param>
public sealed record StartRun(JsonElement Body) : IIdempotentCommand<RunSummary>;

internal sealed class StartRunHandler(IRunStore runs, DefinitionCache definitions, RunSteps steps) : IRequestHandler<StartRun, RunSummary>
{
    public async Task<RunSummary> Handle(StartRun request, CancellationToken cancellationToken)
    {
        if (CreateRunBody.Validate(request.Body) is { Count: > 0 } violations)
        {
            throw Violated("Error validating against schema", violations);
        }

        var (project, name) = (request.Body.GetProperty("project").GetString()!, request.Body.GetProperty("name").GetString()!);
        var fullname = $"{project}.{name}";
        var flow = await runs.FindFlowAsync(fullname, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Workflow {fullname} not found");
        var definition = definitions.Of(flow);
        var payload = request.Body.GetProperty("payload");
        if (definition.Schema?.Violations(payload) is { Count: > 0 } wrong)
        {
            throw Violated("Payload is not valid", wrong);
        }

        MayRun(flow, fullname);
        var run = NewRun.Create(flow, definition, payload.GetRawText()) with
        {
            // Contract 1.4, step 4: where the full name is parted is the caller's affair.
            Project = project,
            Name = name,
            Comment = request.Body.TryGetProperty("comment", out var comment) ? comment.GetString() : null,
        };
        return await steps.CreateAsync(run, cancellationToken);
    }

    /// <summary>A stopped flow makes no runs: an answer of 201 would be a promise that nobody keeps.</summary>
    internal static void MayRun(RunnableFlow flow, string fullname)
    {
        if (flow.DesiredState == FlowState.Stopped)
        {
            throw new FlowProvException(ErrorKind.Conflict, $"Workflow {fullname} is stopped; start its flow {flow.FlowId} first");
        }
    }

    internal static FlowProvException Violated(string message, IReadOnlyList<string> violations) =>
        new(ErrorKind.Invalid, message, [.. violations.Select(violation => new ErrorDetail([], violation))]);
}
