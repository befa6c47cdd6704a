using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The schema, and the single source of table and column names. Documents are read and written by SQL, see Documents/.</summary>
public sealed class FlowProvDb(DbContextOptions<FlowProvDb> options) : DbContext(options)
{
    public DbSet<WorkflowRecord> Workflows => Set<WorkflowRecord>();

    public DbSet<TaskRecord> Tasks => Set<TaskRecord>();

    public DbSet<AgentRecord> Agents => Set<AgentRecord>();

    public DbSet<ObjectRecord> Objects => Set<ObjectRecord>();

    public DbSet<ObjectHistoryRecord> ObjectHistory => Set<ObjectHistoryRecord>();

    public DbSet<BlobRecord> Blobs => Set<BlobRecord>();

    public DbSet<BlobChunkRecord> BlobChunks => Set<BlobChunkRecord>();

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
    }
}
