namespace FlowProv.Application.Ports;

/// <summary>All that Prefect's clients stored, apart from what the engine and Director's routes hold.</summary>
public interface IClientRows
{
    /// <summary>Deletes all of it, within the transaction of <see cref="IUnitOfWork"/>.</summary>
    Task ClearAsync(CancellationToken cancellationToken);
}
