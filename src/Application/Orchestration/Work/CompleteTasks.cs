using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>
/// Takes results from a worker. The answer tells of each, in their order, whether it counts: those of lost leases and of final tasks do not.
/// </summary>
public sealed record CompleteTasks(IReadOnlyList<TaskResult> Results) : ICommand<IReadOnlyList<bool>>;

internal sealed class CompleteTasksHandler(IRunStore runs, RunSteps steps) : IRequestHandler<CompleteTasks, IReadOnlyList<bool>>
{
    public async Task<IReadOnlyList<bool>> Handle(CompleteTasks request, CancellationToken cancellationToken)
    {
        var counts = new bool[request.Results.Count];
        foreach (var round in Rounds(request.Results))
        {
            var settlement = await runs.CompleteAsync([.. round.Select(entry => entry.Result)], cancellationToken);
            await steps.SettledAsync(settlement, cancellationToken);
            var done = settlement.Tasks.Select(task => task.Id).ToHashSet();
            foreach (var (place, result) in round)
            {
                counts[place] = done.Contains(result.TaskId);
            }
        }

        return counts;
    }

    // A task that stands more than once is told of one result after the other, as if each came by itself.
    private static IEnumerable<IEnumerable<(int Place, TaskResult Result)>> Rounds(IReadOnlyList<TaskResult> results) => results.Index()
        .GroupBy(entry => entry.Item.TaskId)
        .SelectMany(same => same.Index())
        .GroupBy(entry => entry.Index, entry => entry.Item);
}
