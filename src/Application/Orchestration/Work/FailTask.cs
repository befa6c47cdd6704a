using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Takes a failure from a worker. The answer is the task's status after it, pending where another attempt follows; null when the lease is lost.</summary>
public sealed record FailTask(TaskFailure Failure) : ICommand<RunStatus?>;

internal sealed class FailTaskHandler(IRunStore runs, RunSteps steps) : IRequestHandler<FailTask, RunStatus?>
{
    public async Task<RunStatus?> Handle(FailTask request, CancellationToken cancellationToken)
    {
        var settlement = await runs.FailAsync([request.Failure], cancellationToken);
        await steps.SettledAsync(settlement, cancellationToken);
        return settlement.Tasks.FirstOrDefault(task => task.Id == request.Failure.TaskId)?.Status;
    }
}
