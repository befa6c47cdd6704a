using FlowProv.Domain.Access;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Runs;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Ports;

/// <summary>The orchestration store's entities. Changes are saved by the use case, within the transaction that its command runs in.</summary>
public interface IFlowProvDb
{
    DbSet<FlowConfiguration> FlowConfigurations { get; }

    DbSet<FlowVersion> FlowVersions { get; }

    DbSet<FlowEvent> FlowEvents { get; }

    DbSet<FlowRun> FlowRuns { get; }

    DbSet<TaskRun> TaskRuns { get; }

    DbSet<Worker> Workers { get; }

    DbSet<Flow> Flows { get; }

    DbSet<VanishingFlow> VanishingFlows { get; }

    DbSet<Deployment> Deployments { get; }

    DbSet<FlowRunState> FlowRunStates { get; }

    DbSet<TaskRunState> TaskRunStates { get; }

    DbSet<CachedState> CachedStates { get; }

    DbSet<RunLog> RunLogs { get; }

    DbSet<SavedSearch> SavedSearches { get; }

    DbSet<NotificationPolicy> NotificationPolicies { get; }

    DbSet<ConcurrencyLimit> ConcurrencyLimits { get; }

    DbSet<WorkPool> WorkPools { get; }

    DbSet<WorkQueue> WorkQueues { get; }

    DbSet<PoolWorker> PoolWorkers { get; }

    DbSet<BlockType> BlockTypes { get; }

    DbSet<BlockSchema> BlockSchemas { get; }

    DbSet<BlockDocument> BlockDocuments { get; }

    DbSet<KeptAnswer> KeptAnswers { get; }

    DbSet<User> Users { get; }

    DbSet<ApiToken> ApiTokens { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}
