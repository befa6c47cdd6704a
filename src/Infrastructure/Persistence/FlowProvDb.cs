using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Runs;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>
/// The schema, and the single source of table and column names. Documents are read and written by SQL, see Documents/; runs too, see Work/.
/// </summary>
public sealed class FlowProvDb(DbContextOptions<FlowProvDb> options) : DbContext(options), IFlowProvDb
{
    public DbSet<WorkflowRecord> Workflows => Set<WorkflowRecord>();

    public DbSet<TaskRecord> Tasks => Set<TaskRecord>();

    public DbSet<AgentRecord> Agents => Set<AgentRecord>();

    public DbSet<ObjectRecord> Objects => Set<ObjectRecord>();

    public DbSet<ObjectHistoryRecord> ObjectHistory => Set<ObjectHistoryRecord>();

    public DbSet<BlobRecord> Blobs => Set<BlobRecord>();

    public DbSet<BlobChunkRecord> BlobChunks => Set<BlobChunkRecord>();

    public DbSet<FlowConfiguration> FlowConfigurations => Set<FlowConfiguration>();

    public DbSet<FlowVersion> FlowVersions => Set<FlowVersion>();

    public DbSet<FlowEvent> FlowEvents => Set<FlowEvent>();

    public DbSet<FlowRun> FlowRuns => Set<FlowRun>();

    public DbSet<TaskRun> TaskRuns => Set<TaskRun>();

    public DbSet<Worker> Workers => Set<Worker>();

    public DbSet<Flow> Flows => Set<Flow>();

    public DbSet<VanishingFlow> VanishingFlows => Set<VanishingFlow>();

    public DbSet<Deployment> Deployments => Set<Deployment>();

    public DbSet<FlowRunState> FlowRunStates => Set<FlowRunState>();

    public DbSet<TaskRunState> TaskRunStates => Set<TaskRunState>();

    public DbSet<CachedState> CachedStates => Set<CachedState>();

    public DbSet<RunLog> RunLogs => Set<RunLog>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<NotificationPolicy> NotificationPolicies => Set<NotificationPolicy>();

    public DbSet<ConcurrencyLimit> ConcurrencyLimits => Set<ConcurrencyLimit>();

    public DbSet<WorkPool> WorkPools => Set<WorkPool>();

    public DbSet<WorkQueue> WorkQueues => Set<WorkQueue>();

    public DbSet<PoolWorker> PoolWorkers => Set<PoolWorker>();

    public DbSet<BlockType> BlockTypes => Set<BlockType>();

    public DbSet<BlockSchema> BlockSchemas => Set<BlockSchema>();

    public DbSet<BlockDocument> BlockDocuments => Set<BlockDocument>();

    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    public DbSet<User> Users => Set<User>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FlowProvDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        // Code point order, as in jsonpath and MongoDB, whatever the database's own locale.
        configurationBuilder.Properties<string>().UseCollation("C");
        configurationBuilder.Properties<RunStatus>().HaveConversion<LowerCaseEnum<RunStatus>>();
        configurationBuilder.Properties<HookKind>().HaveConversion<LowerCaseEnum<HookKind>>();
        configurationBuilder.Properties<FlowState>().HaveConversion<LowerCaseEnum<FlowState>>();
        configurationBuilder.Properties<FlowCommand>().HaveConversion<LowerCaseEnum<FlowCommand>>();
        configurationBuilder.Properties<FlowEventKind>().HaveConversion<LowerCaseEnum<FlowEventKind>>();
        configurationBuilder.Properties<Role>().HaveConversion<LowerCaseEnum<Role>>();
    }
}
