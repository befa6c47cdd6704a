using FlowProv.Application.Ports;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>Advisory locks of the scope's transaction.</summary>
internal sealed class NameLock(FlowProvDb db) : INameLock
{
    // Keeps these hashes apart from those of flow ids, whose seed is 0.
    private const long Seed = 7_107_003;

    public Task HoldAsync(string kind, string name, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({kind + ":" + name}, {Seed}))", cancellationToken);
}
