using FlowProv.Domain.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class FlowRunConfiguration : IEntityTypeConfiguration<FlowRun>
{
    public void Configure(EntityTypeBuilder<FlowRun> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Payload).HasVerbatimJson();
        builder.Property(r => r.FailureHook).HasVerbatimJson();

        builder.HasIndex(r => new { r.CreatedAt, r.Id });
        builder.HasIndex(r => new { r.Fullname, r.CreatedAt, r.Id });
        builder.HasIndex(r => new { r.Project, r.CreatedAt, r.Id });
        builder.HasIndex(r => new { r.Status, r.CreatedAt, r.Id });

        // Once for each due time, however many servers look at the schedule.
        builder.HasIndex(r => new { r.FlowId, r.ScheduledFor }).IsUnique().HasFilter("scheduled_for is not null");

        // What a stop has to wait for or to cancel, and what retention may take.
        builder.HasIndex(r => r.FlowId).HasFilter("open_tasks > 0").HasDatabaseName("ix_flow_runs_open");
        builder.HasIndex(r => new { r.FlowId, r.CreatedAt, r.Id }).HasFilter("open_tasks = 0").HasDatabaseName("ix_flow_runs_over");
    }
}
