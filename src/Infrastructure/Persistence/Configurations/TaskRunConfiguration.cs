using FlowProv.Domain.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class TaskRunConfiguration : IEntityTypeConfiguration<TaskRun>
{
    public void Configure(EntityTypeBuilder<TaskRun> builder)
    {
        builder.HasRunColumns();
        builder.Property(t => t.TaskInputs).HasVerbatimJson();
        builder.Property(t => t.Http).HasVerbatimJson();
        builder.Property(t => t.Result).HasVerbatimJson();
        builder.HasOne<FlowRun>().WithMany().HasForeignKey(t => t.FlowRunId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(t => new { t.FlowRunId, t.Position });

        // Each hook once for a run.
        builder.HasIndex(t => new { t.FlowRunId, t.Hook }).IsUnique().HasFilter("hook is not null");

        // Claims take from this index in exactly its order: any other order walks past all finished rows (contract 3.3).
        builder.HasIndex(t => new { t.Queue, t.Priority, t.RunAt, t.Id })
            .HasFilter("status = 'pending' and pending_deps = 0 and not held").HasDatabaseName("ix_task_runs_ready");
        builder.HasIndex(t => t.LeaseUntil).HasFilter("status = 'progress'").HasDatabaseName("ix_task_runs_leased");
        builder.HasIndex(t => t.StartBefore)
            .HasFilter("status = 'pending' and start_before is not null").HasDatabaseName("ix_task_runs_start_before");
        builder.HasIndex(t => t.FlowId).HasFilter("status = 'pending' and flow_id is not null").HasDatabaseName("ix_task_runs_pending");

        // Prefect's lists and charts.
        builder.HasIndex(t => new { t.FlowRunId, t.Key, t.DynamicKey }).IsUnique().HasFilter("dynamic_key is not null");
        builder.HasIndex(t => new { t.ExpectedStartAt, t.Id });
        builder.HasIndex(t => new { t.StateType, t.ExpectedStartAt, t.Id });
    }
}
