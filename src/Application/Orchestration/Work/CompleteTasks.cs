using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Takes results from a worker; those of lost leases and of final tasks are left out of the answer.</summary>
public sealed record CompleteTasks(IReadOnlyList<TaskResult> Results) : ICommand<IReadOnlySet<Guid>>;

internal sealed class CompleteTasksHandler(IRunStore runs, RunSteps steps) : IRequestHandler<CompleteTasks, IReadOnlySet<Guid>>
{
    public async Task<IReadOnlySet<Guid>> Handle(CompleteTasks request, CancellationToken cancellationToken)
    {
        var settlement = await runs.CompleteAsync(request.Results, cancellationToken);
        await steps.SettledAsync(settlement, cancellationToken);
        return settlement.Tasks.Select(task => task.Id).ToHashSet();
    }
}
