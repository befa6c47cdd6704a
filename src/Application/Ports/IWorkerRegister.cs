namespace FlowProv.Application.Ports;

/// <summary>Who asks for work.</summary>
public interface IWorkerRegister
{
    /// <summary>Notes that a worker asked. Written at most every few seconds for each worker, outside of any transaction.</summary>
    Task SeenAsync(TaskClaim claim, CancellationToken cancellationToken);
}
