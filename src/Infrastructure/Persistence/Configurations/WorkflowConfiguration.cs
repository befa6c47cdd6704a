using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class WorkflowConfiguration : IEntityTypeConfiguration<WorkflowRecord>
{
    public void Configure(EntityTypeBuilder<WorkflowRecord> builder)
    {
        builder.HasKey(w => w.WorkflowId);
        builder.HasDocument(w => w.Doc);
        builder.HasTextFields(w => w.CampaignId, w => w.ParentWorkflowId, w => w.Name, w => w.User, w => w.Status);
        builder.HasTimeFields(w => w.StartedAt, w => w.EndedAt);
        builder.HasListKey(w => w.ListedAt, Collection.Workflows);

        // Only here may the list key be null; nulls are last in both directions, so each direction has its index.
        builder.HasIndex(w => new { w.ListedAt, w.WorkflowId });
        builder.HasIndex(w => new { w.ListedAt, w.WorkflowId }, "ix_workflows_listed_at_descending")
            .IsDescending(true, true).HasNullSortOrder(NullSortOrder.NullsLast, NullSortOrder.NullsLast);
        builder.HasIndex(w => new { w.CampaignId, w.ListedAt, w.WorkflowId });
        builder.HasIndex(w => w.ParentWorkflowId).HasFilter("parent_workflow_id is not null");
        builder.HasIndex(w => new { w.Name, w.ListedAt, w.WorkflowId });
        builder.HasIndex(w => new { w.User, w.ListedAt, w.WorkflowId });
    }
}
