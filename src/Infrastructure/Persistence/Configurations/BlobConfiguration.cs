using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class BlobConfiguration : IEntityTypeConfiguration<BlobRecord>, IEntityTypeConfiguration<BlobChunkRecord>
{
    public void Configure(EntityTypeBuilder<BlobRecord> builder)
    {
        builder.HasKey(b => b.BlobId);
        builder.HasIndex(b => b.Sha256).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BlobChunkRecord> builder)
    {
        builder.HasKey(c => new { c.BlobId, c.Ordinal });
        builder.HasOne<BlobRecord>().WithMany().HasForeignKey(c => c.BlobId).OnDelete(DeleteBehavior.Cascade);
    }
}
