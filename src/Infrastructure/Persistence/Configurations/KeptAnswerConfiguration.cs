using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.HasKey(a => a.Key);
        builder.Property(a => a.Answer).HasVerbatimJson();
        builder.HasIndex(a => a.CreatedAt);
    }
}
