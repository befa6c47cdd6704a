using FlowProv.Domain.Runs;
using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class FlowRunConfiguration : IEntityTypeConfiguration<FlowRun>
{
    public void Configure(EntityTypeBuilder<FlowRun> builder)
    {
        builder.HasRunColumns();
        builder.Property(r => r.Payload).HasVerbatimJson();
        builder.Property(r => r.FailureHook).HasVerbatimJson();
        builder.Property(r => r.Context).HasVerbatimJson();
        builder.Property(r => r.CreatedBy).HasVerbatimJson();
        builder.Property(r => r.StartAt).HasComputedColumnSql("coalesce(started_at, expected_start_at)", stored: true);

        builder.HasOne<WorkQueue>().WithMany().HasForeignKey(r => r.WorkQueueId).OnDelete(DeleteBehavior.SetNull);

        // Director's lists.
        builder.HasIndex(r => new { r.CreatedAt, r.Id }).HasFilter("project is not null");
        builder.HasIndex(r => new { r.Fullname, r.CreatedAt, r.Id }).HasFilter("project is not null");
        builder.HasIndex(r => new { r.Project, r.CreatedAt, r.Id }).HasFilter("project is not null");
        builder.HasIndex(r => new { r.Status, r.CreatedAt, r.Id }).HasFilter("project is not null");

        // Runs of clients that wait for a definition.
        builder.HasIndex(r => r.Fullname).HasFilter("project is null and fullname is not null").HasDatabaseName("ix_flow_runs_undefined");

        // Once for each due time, however many servers look at the schedule.
        builder.HasIndex(r => new { r.FlowId, r.ScheduledFor }).IsUnique().HasFilter("scheduled_for is not null");

        // What a stop has to wait for or to cancel, and what retention may take.
        builder.HasIndex(r => r.FlowId).HasFilter("open_tasks > 0").HasDatabaseName("ix_flow_runs_open");
        builder.HasIndex(r => new { r.FlowId, r.CreatedAt, r.Id })
            .HasFilter("open_tasks = 0 and flow_id is not null").HasDatabaseName("ix_flow_runs_over");

        // Prefect's lists and charts.
        builder.HasIndex(r => new { r.StartAt, r.Id });
        builder.HasIndex(r => new { r.StateType, r.StartAt, r.Id });
        builder.HasIndex(r => new { r.NamedFlowId, r.StartAt, r.Id });
        builder.HasIndex(r => new { r.NamedFlowId, r.StateType });
        builder.HasIndex(r => new { r.DeploymentId, r.StartAt, r.Id }).HasFilter("deployment_id is not null");
        builder.HasIndex(r => new { r.ExpectedStartAt, r.Id });
        builder.HasIndex(r => new { r.NextScheduledAt, r.Id }).HasFilter("state_type = 'SCHEDULED'").HasDatabaseName("ix_flow_runs_scheduled");
        builder.HasIndex(r => new { r.EndedAt, r.Id });
        builder.HasIndex(r => new { r.RunName, r.Id });
        builder.HasIndex(r => r.Tags).HasMethod("gin").HasFilter("tags <> '{}'");
        builder.HasIndex(r => new { r.NamedFlowId, r.IdempotencyKey }).IsUnique().HasFilter("idempotency_key is not null");
        builder.HasIndex(r => r.ParentTaskRunId).HasFilter("parent_task_run_id is not null");

        // What agents ask for.
        builder.HasIndex(r => new { r.WorkQueueId, r.NextScheduledAt, r.Id }).HasFilter("state_type = 'SCHEDULED'").HasDatabaseName("ix_flow_runs_queued");
        builder.HasIndex(r => r.WorkQueueId).HasFilter("work_queue_id is not null").HasDatabaseName("ix_flow_runs_work_queue_id");
    }
}
