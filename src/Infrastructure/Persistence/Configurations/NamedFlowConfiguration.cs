using FlowProv.Domain.Blocks;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class NamedFlowConfiguration : IEntityTypeConfiguration<Flow>
{
    public void Configure(EntityTypeBuilder<Flow> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasIndex(f => f.Name).IsUnique();
        builder.HasIndex(f => f.Tags).HasMethod("gin");
    }
}

internal sealed class VanishingFlowConfiguration : IEntityTypeConfiguration<VanishingFlow>
{
    public void Configure(EntityTypeBuilder<VanishingFlow> builder) => builder.Property(f => f.Id).ValueGeneratedNever();
}

internal sealed class DeploymentConfiguration : IEntityTypeConfiguration<Deployment>
{
    public void Configure(EntityTypeBuilder<Deployment> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Schedule).HasVerbatimJson();
        builder.Property(d => d.InfraOverrides).HasVerbatimJson();
        builder.Property(d => d.Parameters).HasVerbatimJson();
        builder.Property(d => d.ParameterOpenapiSchema).HasVerbatimJson();
        builder.Property(d => d.CreatedBy).HasVerbatimJson();
        builder.Property(d => d.UpdatedBy).HasVerbatimJson();
        builder.HasOne<Flow>().WithMany().HasForeignKey(d => d.NamedFlowId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<WorkQueue>().WithMany().HasForeignKey(d => d.WorkQueueId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<BlockDocument>().WithMany().HasForeignKey(d => d.StorageDocumentId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<BlockDocument>().WithMany().HasForeignKey(d => d.InfrastructureDocumentId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(d => new { d.NamedFlowId, d.Name }).IsUnique();
        builder.HasIndex(d => d.Tags).HasMethod("gin");
        builder.HasIndex(d => d.WorkQueueId);
    }
}
