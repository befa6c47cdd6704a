using FlowProv.Domain.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class RunLogConfiguration : IEntityTypeConfiguration<RunLog>
{
    public void Configure(EntityTypeBuilder<RunLog> builder)
    {
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(l => new { l.FlowRunId, l.LoggedAt, l.Id });
        builder.HasIndex(l => new { l.TaskRunId, l.LoggedAt, l.Id }).HasFilter("task_run_id is not null");
        builder.HasIndex(l => new { l.LoggedAt, l.Id });
    }
}

internal sealed class SavedSearchConfiguration : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Filters).HasVerbatimJson();
        builder.HasIndex(s => s.Name).IsUnique();
    }
}

internal sealed class NotificationPolicyConfiguration : IEntityTypeConfiguration<NotificationPolicy>
{
    public void Configure(EntityTypeBuilder<NotificationPolicy> builder)
    {
        builder.ToTable("flow_run_notification_policies");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Domain.Blocks.BlockDocument>().WithMany().HasForeignKey(p => p.BlockDocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
