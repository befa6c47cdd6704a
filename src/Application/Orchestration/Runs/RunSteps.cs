using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>What belongs to every step of the engine: its documents in the same transaction, and after it a word to those who wait for work.</summary>
internal sealed class RunSteps(IRunStore runs, RunDocuments documents, IUnitOfWork unitOfWork, IWorkSignal signal)
{
    /// <summary>Stores a new run; returns it as it stands.</summary>
    public async Task<RunSummary> CreateAsync(NewFlowRun run, CancellationToken cancellationToken)
    {
        var createdAt = await runs.InsertAsync(run, cancellationToken);
        await documents.CreatedAsync(run, createdAt, cancellationToken);
        SignalAfterCommit([.. run.Tasks.Where(task => task is { PendingDeps: 0, Status: Domain.Runs.RunStatus.Pending }).Select(task => task.Queue).Distinct()]);
        return new RunSummary(
            run.Id, run.Project, run.Name, $"{run.Project}.{run.Name}", run.Status, run.Periodic, run.Payload, run.Comment, run.RelaunchOf, createdAt, createdAt);
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
