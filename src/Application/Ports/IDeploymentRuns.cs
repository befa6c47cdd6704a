namespace FlowProv.Application.Ports;

/// <summary>Deployments under lock and their runs, in the transaction of <see cref="IUnitOfWork"/>.</summary>
public interface IDeploymentRuns
{
    /// <summary>Keeps a deployment from being changed until the end of the transaction; alone, or together with others who make runs of it.</summary>
    Task LockDeploymentAsync(Guid deploymentId, bool alone, CancellationToken cancellationToken);

    /// <summary>Lets a deployment's runs be without one.</summary>
    Task DetachRunsAsync(Guid deploymentId, CancellationToken cancellationToken);

    /// <summary>A deployment's runs that are not over.</summary>
    Task<IReadOnlyList<Guid>> ListOpenRunsAsync(Guid deploymentId, CancellationToken cancellationToken);

    /// <summary>Deletes a deployment's runs that are SCHEDULED; returns how many.</summary>
    Task<int> DeleteScheduledRunsAsync(Guid deploymentId, bool onlyAutoScheduled, CancellationToken cancellationToken);
}
