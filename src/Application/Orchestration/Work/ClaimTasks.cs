using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Gives a worker tasks to run; waits for some when there are none.</summary>
/// <param name="Claim">What the worker asks for.</param>
/// <param name="Wait">How long to wait for the first.</param>
public sealed record ClaimTasks(TaskClaim Claim, TimeSpan Wait) : IRequest<IReadOnlyList<ClaimedTask>>;

/// <summary>No command: it must not hold a transaction while it waits.</summary>
internal sealed class ClaimTasksHandler(
    IUnitOfWork unitOfWork, IRunStore runs, RunDocuments documents, IWorkSignal signal, IWorkerRegister workers, TimeProvider time)
    : IRequestHandler<ClaimTasks, IReadOnlyList<ClaimedTask>>
{
    public async Task<IReadOnlyList<ClaimedTask>> Handle(ClaimTasks request, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + request.Wait;
        while (true)
        {
            await workers.SeenAsync(request.Claim, cancellationToken);
            var claimed = await unitOfWork.ExecuteAsync(token => ClaimAsync(request.Claim, token), cancellationToken);
            var left = until - time.GetUtcNow();
            if (claimed.Count > 0 || left <= TimeSpan.Zero)
            {
                return claimed;
            }

            // Signals can be missed and tasks become due without one; the jitter keeps waiting workers from looking all at once.
            var look = TimeSpan.FromSeconds(1 + Random.Shared.NextDouble());
            await signal.WaitAsync(request.Claim.Queues, look < left ? look : left, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<ClaimedTask>> ClaimAsync(TaskClaim claim, CancellationToken cancellationToken)
    {
        var claimed = await runs.ClaimAsync(claim, cancellationToken);
        if (claimed.Count > 0)
        {
            await documents.ClaimedAsync(claimed, claim.WorkerId, cancellationToken);
        }

        return claimed;
    }
}
