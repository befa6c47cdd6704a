using FlowProv.Domain.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class FlowRunStateConfiguration : IEntityTypeConfiguration<FlowRunState>
{
    public void Configure(EntityTypeBuilder<FlowRunState> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Data).HasVerbatimJson();
        builder.Property(s => s.Details).HasVerbatimJson();
        builder.HasOne<FlowRun>().WithMany().HasForeignKey(s => s.FlowRunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.FlowRunId, s.Timestamp }).IsUnique();
    }
}

internal sealed class TaskRunStateConfiguration : IEntityTypeConfiguration<TaskRunState>
{
    public void Configure(EntityTypeBuilder<TaskRunState> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Data).HasVerbatimJson();
        builder.Property(s => s.Details).HasVerbatimJson();
        builder.HasOne<TaskRun>().WithMany().HasForeignKey(s => s.TaskRunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.TaskRunId, s.Timestamp }).IsUnique();
    }
}

internal sealed class CachedStateConfiguration : IEntityTypeConfiguration<CachedState>
{
    public void Configure(EntityTypeBuilder<CachedState> builder)
    {
        builder.HasOne<TaskRunState>().WithMany().HasForeignKey(s => s.TaskRunStateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.CacheKey, s.Id });
    }
}
