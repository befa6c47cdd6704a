using FlowProv.Domain.Shared;

namespace FlowProv.Application.Ports;

/// <summary>One transaction over both stores, orchestration and provenance.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs the work in a transaction and commits. Work that failed in passing before its commit is run again; a commit whose fate is unknown
    /// is <see cref="ErrorKind.Unavailable"/>.
    /// </summary>
    Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs reads of the orchestration store, each its own transaction. Reads that failed in passing are run again.</summary>
    Task<T> ReadAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken);

    /// <summary>What to do once the transaction is committed; forgotten when it is not.</summary>
    void AfterCommit(Action action);

    /// <summary>Merges documents within the transaction.</summary>
    /// <param name="batch">The messages.</param>
    /// <param name="mostlyStored">Whether most of the documents are stored already; it makes no difference but in cost.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    Task MergeAsync(IReadOnlyList<DocumentMessage> batch, bool mostlyStored, CancellationToken cancellationToken);
}
