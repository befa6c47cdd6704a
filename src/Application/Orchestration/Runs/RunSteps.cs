using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>What belongs to every step of the engine: its documents in the same transaction, and after it a word to those who wait for work.</summary>
internal sealed class RunSteps(RunDocuments documents, IUnitOfWork unitOfWork, IWorkSignal signal)
{
    public async Task CreatedAsync(NewFlowRun run, CancellationToken cancellationToken)
    {
        await documents.CreatedAsync(run, cancellationToken);
        SignalAfterCommit([.. run.Tasks.Where(task => task is { PendingDeps: 0, Status: Domain.Runs.RunStatus.Pending }).Select(task => task.Queue).Distinct()]);
    }

    public async Task SettledAsync(Settlement settlement, CancellationToken cancellationToken)
    {
        await documents.SettledAsync(settlement, cancellationToken);
        SignalAfterCommit(settlement.ReadyQueues);
    }

    public void SignalAfterCommit(IReadOnlyCollection<string> queues)
    {
        if (queues.Count > 0)
        {
            unitOfWork.AfterCommit(() => signal.Ready(queues));
        }
    }
}
