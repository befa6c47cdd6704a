using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Deletes workers that have not asked for tasks for a week and hold none. The answer is how many.</summary>
public sealed record ForgetWorkers : ICommand<int>;

internal sealed class ForgetWorkersHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<ForgetWorkers, int>
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    public Task<int> Handle(ForgetWorkers request, CancellationToken cancellationToken)
    {
        var last = time.GetUtcNow() - Remembered;
        return db.Workers
            .Where(worker => worker.LastSeen < last && !db.TaskRuns.Any(task => task.Status == RunStatus.Progress && task.Worker == worker.Id))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
