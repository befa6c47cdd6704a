using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>
/// Executes a workflow again with the same payload and comment, from the definition as it is now. The answer is the new run.
/// </summary>
/// <param name="RunId">The run to repeat, in whatever status.</param>
/// <param name="WrittenId">The run's id as the caller wrote it, for the answer that there is no such run.</param>
/// <param name="FromFailed">Keep the results of what succeeded and run only the rest; the definition must have the same tasks.</param>
public sealed record RelaunchRun(Guid RunId, string WrittenId, bool FromFailed) : IIdempotentCommand<RunSummary>;

internal sealed class RelaunchRunHandler(IRunStore runs, IFlowProvDb db, DefinitionCache definitions, RunSteps steps) : IRequestHandler<RelaunchRun, RunSummary>
{
    public async Task<RunSummary> Handle(RelaunchRun request, CancellationToken cancellationToken)
    {
        var origin = await db.FlowRuns.AsNoTracking().FirstOrDefaultAsync(run => run.Id == request.RunId && run.Project != null, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Workflow {request.WrittenId} not found");
        var flow = await runs.FindFlowAsync(origin.Fullname!, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Workflow {origin.Fullname} not found");
        var definition = definitions.Of(flow);
        if (definition.Schema?.Violations(JsonElement.Parse(origin.Payload)) is { Count: > 0 } wrong)
        {
            throw StartRunHandler.Violated("Payload is not valid", wrong);
        }

        StartRunHandler.MayRun(flow, origin.Fullname!);
        var run = NewRun.Create(flow, definition, origin.Payload) with
        {
            Project = origin.Project!,
            Name = origin.Name!,
            Comment = origin.Comment,
            RelaunchOf = origin.Id,
        };
        if (request.FromFailed)
        {
            run = run with { Tasks = await ResumeAsync(origin, run.Tasks, cancellationToken) };
        }

        return await steps.CreateAsync(run, cancellationToken);
    }

    private async Task<IReadOnlyList<NewTaskRun>> ResumeAsync(FlowRun origin, IReadOnlyList<NewTaskRun> planned, CancellationToken cancellationToken)
    {
        if (origin.Status is not (RunStatus.Error or RunStatus.Canceled))
        {
            throw new FlowProvException(ErrorKind.Conflict, $"Workflow {origin.Id} has not failed; only a failed or canceled run can be resumed");
        }

        if (origin.OpenTasks > 0)
        {
            throw new FlowProvException(
                ErrorKind.Conflict, $"Tasks of workflow {origin.Id} are still running; it can be resumed when they have ended");
        }

        var before = await db.TaskRuns.AsNoTracking()
            .Where(task => task.FlowRunId == origin.Id && task.Hook == null)
            .OrderBy(task => task.Position)
            .Select(task => new { task.Id, task.Key, task.Status, task.Result })
            .ToListAsync(cancellationToken);
        var main = planned.Where(task => task.Hook is null).ToList();
        if (!before.Select(task => task.Key).SequenceEqual(main.Select(task => task.Key)))
        {
            throw new FlowProvException(ErrorKind.Conflict, $"The tasks of {origin.Fullname} have changed since; relaunch the whole run");
        }

        var done = before.Select((task, position) => (task, position)).Where(entry => entry.task.Status == RunStatus.Success)
            .ToDictionary(entry => main[entry.position].Id, entry => entry.task);
        return
        [
            .. planned.Select(task => done.TryGetValue(task.Id, out var taken)
                ? task with { Status = RunStatus.Success, Result = taken.Result, PendingDeps = 0, TakenFrom = taken.Id }
                : task with { PendingDeps = task.Hook is null ? task.Previous.Count(id => !done.ContainsKey(id)) : Math.Min(main.Count - done.Count, 1) }),
        ];
    }
}
