using System.Data;
using System.Runtime.ExceptionServices;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resilience;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The transaction of the scope's <see cref="FlowProvDb"/>, which entities, engine and documents share.</summary>
internal sealed class UnitOfWork(FlowProvDb db, DatabasePipeline pipeline, TimeProvider time) : IUnitOfWork
{
    private readonly List<Action> afterCommit = [];

    /// <summary>What waits for the next document of the step, and what is under lock for it.</summary>
    public StepStatements Step { get; } = new();

    public NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    public NpgsqlTransaction Transaction => (NpgsqlTransaction)(db.Database.CurrentTransaction?.GetDbTransaction()
        ?? throw new InvalidOperationException("the use case runs outside of a transaction"));

    public Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => ExecuteOnceAsync(work, token), cancellationToken);

    public Task<T> ReadAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken) => pipeline.ExecuteAsync(
        token =>
        {
            db.ChangeTracker.Clear();
            return WriteErrors.TranslateAsync(() => UnwrapAsync(() => read(token)));
        },
        cancellationToken);

    public void AfterCommit(Action action) => afterCommit.Add(action);

    public async Task MergeAsync(IReadOnlyList<DocumentMessage> batch, bool mostlyStored, CancellationToken cancellationToken)
    {
        using var session = new MergeSession(Connection, Transaction, time, Step) { MostlyStored = mostlyStored };
        await WriteErrors.TranslateAsync(() => session.MergeAsync(batch, cancellationToken));
    }

    private async Task<T> ExecuteOnceAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await AttemptAsync(work, addsBlindly: true, cancellationToken);
        }
        catch (FlowProvException failure) when (Step.AddsBlindly && DocumentTable.IsKnownKey(failure.InnerException))
        {
            return await AttemptAsync(work, addsBlindly: false, cancellationToken);
        }
    }

    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> work, bool addsBlindly, CancellationToken cancellationToken)
    {
        // Entities of an attempt that failed must not be taken for stored ones.
        db.ChangeTracker.Clear();
        afterCommit.Clear();
        Step.Begin(addsBlindly);
        await using var transaction = await WriteErrors.TranslateAsync(
            () => UnwrapAsync(() => db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken)));
        var result = await WriteErrors.TranslateAsync(() => UnwrapAsync(() => work(cancellationToken)));
        await WriteErrors.TranslateAsync(CommitAsync);
        afterCommit.ForEach(action => action());
        return result;
    }

    /// <summary>An error that the server tells of a statement undoes the transaction; after any other its fate is unknown.</summary>
    private async Task CommitAsync()
    {
        try
        {
            // Not to be interrupted by the caller: whether it took place would be unknown.
            await Step.CommitAsync(Connection, Transaction, CancellationToken.None);
        }
        catch (NpgsqlException failure) when (failure is not PostgresException { InvariantSeverity: "ERROR" })
        {
            throw new FlowProvException(
                ErrorKind.Unavailable, "The database was lost while it stored this; look before you send it again.", inner: new IOException(failure.Message));
        }
    }

    // EF Core puts its own words around what the database said.
    private static async Task<T> UnwrapAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception wrapped) when (wrapped is DbUpdateException or InvalidOperationException && wrapped.InnerException is NpgsqlException)
        {
            ExceptionDispatchInfo.Throw(wrapped.InnerException);
            throw;
        }
    }
}
