using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class AgentConfiguration : IEntityTypeConfiguration<AgentRecord>
{
    public void Configure(EntityTypeBuilder<AgentRecord> builder)
    {
        builder.HasKey(a => a.AgentId);
        builder.HasDocument(a => a.Doc);
        builder.HasTextFields(a => a.WorkflowId, a => a.CampaignId, a => a.Name);
        builder.HasListKey(a => a.ListedAt, Collection.Agents);
        builder.HasIndex(a => new { a.ListedAt, a.AgentId });
        builder.HasIndex(a => a.WorkflowId);
    }
}
