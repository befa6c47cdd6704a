using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Infrastructure.Flows;

/// <summary>Locks of flows and conditions on their labels, in the scope's transaction.</summary>
internal sealed class FlowStore(FlowProvDb db) : IFlowStore
{
    // Any two numbers that no flow's hash is likely to be.
    private const long FullnamesKey = 7_107_001;
    private const long EventsKey = 7_107_002;

    public async Task<IReadOnlyList<FlowConfiguration>> LockAsync(IEnumerable<string> flowIds, CancellationToken cancellationToken)
    {
        string[] ids = [.. flowIds.Order(StringComparer.Ordinal)];

        // The locks that IRunStore takes in their shared form for each new run; the rows follow in a statement of its own, which sees what was
        // committed meanwhile.
        await db.Database.ExecuteSqlAsync(
            $"select count(pg_advisory_xact_lock(hashtextextended(id, 0))) from unnest({ids}) as told (id)", cancellationToken);
        return await db.FlowConfigurations
            .FromSql($"select * from flow_configurations where flow_id = any({ids}) order by flow_id for update")
            .ToListAsync(cancellationToken);
    }

    public Task LockFullnamesAsync(CancellationToken cancellationToken) => LockAsync(FullnamesKey, cancellationToken);

    public Task LockEventsAsync(CancellationToken cancellationToken) => LockAsync(EventsKey, cancellationToken);

    public IQueryable<FlowConfiguration> Labelled(IReadOnlyDictionary<string, string> labels) => labels.Count == 0
        ? db.FlowConfigurations
        : db.FlowConfigurations.FromSql($"select * from flow_configurations where labels @> {JsonSerializer.Serialize(labels)}::jsonb");

    private Task<int> LockAsync(long key, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({key})", cancellationToken);
}
