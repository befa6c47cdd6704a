using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class WorkPoolConfiguration : IEntityTypeConfiguration<WorkPool>
{
    public void Configure(EntityTypeBuilder<WorkPool> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.BaseJobTemplate).HasVerbatimJson();
        builder.HasIndex(p => p.Name).IsUnique();
    }
}

internal sealed class WorkQueueConfiguration : IEntityTypeConfiguration<WorkQueue>
{
    public void Configure(EntityTypeBuilder<WorkQueue> builder)
    {
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Filter).HasVerbatimJson();
        builder.HasOne<WorkPool>().WithMany().HasForeignKey(q => q.WorkPoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(q => new { q.WorkPoolId, q.Name }).IsUnique();
        builder.HasIndex(q => q.Name);
    }
}

internal sealed class PoolWorkerConfiguration : IEntityTypeConfiguration<PoolWorker>
{
    public void Configure(EntityTypeBuilder<PoolWorker> builder)
    {
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.HasOne<WorkPool>().WithMany().HasForeignKey(w => w.WorkPoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(w => new { w.WorkPoolId, w.Name }).IsUnique();
    }
}

internal sealed class ConcurrencyLimitConfiguration : IEntityTypeConfiguration<ConcurrencyLimit>
{
    public void Configure(EntityTypeBuilder<ConcurrencyLimit> builder)
    {
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Limit).HasColumnName("concurrency_limit");
        builder.HasIndex(l => l.Tag).IsUnique();
    }
}
