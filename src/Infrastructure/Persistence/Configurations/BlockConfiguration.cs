using FlowProv.Domain.Blocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class BlockTypeConfiguration : IEntityTypeConfiguration<BlockType>
{
    public void Configure(EntityTypeBuilder<BlockType> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => b.Slug).IsUnique();
    }
}

internal sealed class BlockSchemaConfiguration : IEntityTypeConfiguration<BlockSchema>
{
    public void Configure(EntityTypeBuilder<BlockSchema> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Fields).HasVerbatimJson();
        builder.HasOne<BlockType>().WithMany().HasForeignKey(b => b.BlockTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(b => new { b.Checksum, b.Version }).IsUnique();
        builder.HasIndex(b => b.BlockTypeId);
    }
}

internal sealed class BlockDocumentConfiguration : IEntityTypeConfiguration<BlockDocument>
{
    public void Configure(EntityTypeBuilder<BlockDocument> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasOne<BlockType>().WithMany().HasForeignKey(b => b.BlockTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<BlockSchema>().WithMany().HasForeignKey(b => b.BlockSchemaId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(b => new { b.BlockTypeId, b.Name }).IsUnique();
        builder.HasIndex(b => b.BlockSchemaId);
    }
}
