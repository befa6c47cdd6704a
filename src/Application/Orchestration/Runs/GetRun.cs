using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>One run, or null.</summary>
/// <param name="RunId">The run.</param>
/// <param name="WithTasks">Also its tasks.</param>
public sealed record GetRun(Guid RunId, bool WithTasks) : IRequest<RunDetail?>;

/// <summary>A run with its tasks.</summary>
/// <param name="Run">The run.</param>
/// <param name="Tasks">In their stable order; null when they were not asked for.</param>
/// <param name="DesertedQueues">Queues in which tasks of it wait although no worker has asked for them lately.</param>
public sealed record RunDetail(RunSummary Run, IReadOnlyList<TaskSummary>? Tasks, IReadOnlyList<string> DesertedQueues);

internal sealed class GetRunHandler(IRunReader runs) : IRequestHandler<GetRun, RunDetail?>
{
    public async Task<RunDetail?> Handle(GetRun request, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(request.RunId, cancellationToken) is not { } run)
        {
            return null;
        }

        return request.WithTasks
            ? new RunDetail(run, await runs.ListTasksAsync(run.Id, cancellationToken), await runs.DesertedQueuesAsync(run.Id, cancellationToken))
            : new RunDetail(run, null, []);
    }
}
