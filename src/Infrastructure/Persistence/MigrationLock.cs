using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations.Internal;

namespace FlowProv.Infrastructure.Persistence;

#pragma warning disable EF1001 // The lock is the provider's affair, which has no public place for it.
/// <summary>
/// The record of applied migrations, locked until the migrator is done. The provider's own lock ends with the transaction of the first migration,
/// after which a second migrator would repeat the others.
/// </summary>
internal sealed class MigrationLock(HistoryRepositoryDependencies dependencies) : NpgsqlHistoryRepository(dependencies)
{
    private const long Key = 0x466C6F7750726F76; // "FlowProv"

    public override LockReleaseBehavior LockReleaseBehavior => LockReleaseBehavior.Connection;

    public override IMigrationsDatabaseLock AcquireDatabaseLock()
    {
        Statement("lock").ExecuteNonQuery(Parameters());
        return new Held(this);
    }

    public override async Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default)
    {
        await Statement("lock").ExecuteNonQueryAsync(Parameters(), cancellationToken);
        return new Held(this);
    }

    private IRelationalCommand Statement(string verb) => Dependencies.RawSqlCommandBuilder.Build($"select pg_advisory_{verb}({Key})");

    private RelationalCommandParameterObject Parameters() =>
        new(Dependencies.Connection, null, null, Dependencies.CurrentContext.Context, Dependencies.CommandLogger, CommandSource.Migrations);

    private sealed class Held(MigrationLock history) : IMigrationsDatabaseLock
    {
        IHistoryRepository IMigrationsDatabaseLock.HistoryRepository => history;

        public void Dispose() => history.Statement("unlock").ExecuteNonQuery(history.Parameters());

        public async ValueTask DisposeAsync() => await history.Statement("unlock").ExecuteNonQueryAsync(history.Parameters());
    }
}
