using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class TaskConfiguration : IEntityTypeConfiguration<TaskRecord>
{
    public void Configure(EntityTypeBuilder<TaskRecord> builder)
    {
        builder.HasKey(t => t.TaskId);
        builder.HasDocument(t => t.Doc);
        builder.HasTextFields(
            t => t.WorkflowId, t => t.CampaignId, t => t.ParentTaskId, t => t.ActivityId, t => t.AgentId, t => t.SourceAgentId, t => t.Status);
        builder.HasTimeFields(t => t.StartedAt, t => t.EndedAt);
        builder.HasListKey(t => t.ListedAt, Collection.Tasks);

        builder.HasIndex(t => new { t.ListedAt, t.TaskId });
        builder.HasIndex(t => new { t.WorkflowId, t.ListedAt, t.TaskId });
        builder.HasIndex(t => new { t.CampaignId, t.ListedAt, t.TaskId }).HasFilter("campaign_id is not null");
        builder.HasIndex(t => new { t.ActivityId, t.ListedAt, t.TaskId });
        builder.HasIndex(t => new { t.Status, t.ListedAt, t.TaskId });
        builder.HasIndex(t => t.ParentTaskId).HasFilter("parent_task_id is not null");
        builder.HasIndex(t => t.AgentId).HasFilter("agent_id is not null");
        builder.HasIndex(t => t.SourceAgentId).HasFilter("source_agent_id is not null");

        // NULLS FIRST: one index serves ascending (null first) and descending (null last).
        builder.HasIndex(t => new { t.WorkflowId, t.StartedAt, t.TaskId })
            .HasNullSortOrder(NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast);
        builder.HasIndex(t => new { t.StartedAt, t.TaskId }).HasNullSortOrder(NullSortOrder.NullsFirst, NullSortOrder.NullsLast);
        builder.HasIndex(t => new { t.EndedAt, t.TaskId }).HasNullSortOrder(NullSortOrder.NullsFirst, NullSortOrder.NullsLast);
    }
}
