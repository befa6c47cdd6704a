using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Schedules;

/// <summary>
/// Makes the run of a schedule that is due: once for each due time, whichever server comes first. Times that were missed meanwhile make one run.
/// False when it was not due any more.
/// </summary>
public sealed record FireSchedule(string FlowId) : ICommand<bool>;

internal sealed class FireScheduleHandler(IRunStore runs, DefinitionCache definitions, RunSteps steps) : IRequestHandler<FireSchedule, bool>
{
    public async Task<bool> Handle(FireSchedule request, CancellationToken cancellationToken)
    {
        if (await runs.TakeDueAsync(request.FlowId, cancellationToken) is not { } due)
        {
            return false;
        }

        var definition = definitions.Of(due.Flow);
        if (definition.Periodic is not { } periodic)
        {
            await runs.ScheduleAsync(request.FlowId, null, cancellationToken);
            return false;
        }

        var run = NewRun.Create(due.Flow, definition, periodic.Payload) with { Periodic = true, ScheduledFor = due.Due };
        await steps.CreateAsync(run, cancellationToken);
        await runs.ScheduleAsync(request.FlowId, periodic.NextDue(due.Due, due.Now), cancellationToken);
        return true;
    }
}
