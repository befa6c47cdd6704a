using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class ObjectConfiguration : IEntityTypeConfiguration<ObjectRecord>, IEntityTypeConfiguration<ObjectHistoryRecord>
{
    public void Configure(EntityTypeBuilder<ObjectRecord> builder)
    {
        builder.HasBaseType((Type?)null);
        builder.HasKey(o => o.ObjectId);
        ConfigureVersion(builder, Collection.Objects);
        builder.HasIndex(o => new { o.ListedAt, o.ObjectId });
        builder.HasIndex(o => new { o.ObjectType, o.ListedAt, o.ObjectId });
        builder.HasIndex(o => new { o.WorkflowId, o.ListedAt, o.ObjectId });
        builder.HasIndex(o => new { o.TaskId, o.ListedAt, o.ObjectId });
    }

    public void Configure(EntityTypeBuilder<ObjectHistoryRecord> builder)
    {
        builder.HasBaseType((Type?)null);
        builder.HasKey(o => new { o.ObjectId, o.Version });
        ConfigureVersion(builder, Collection.ObjectHistory);
    }

    private static void ConfigureVersion<T>(EntityTypeBuilder<T> builder, Collection collection)
        where T : ObjectVersionRecord
    {
        builder.HasDocument(o => o.Doc);
        builder.HasTextFields(o => o.WorkflowId, o => o.TaskId, o => o.ObjectType);
        builder.HasListKey(o => o.ListedAt, collection);
        builder.HasOne<BlobRecord>().WithMany().HasForeignKey(o => o.BlobId).OnDelete(DeleteBehavior.Restrict);
    }
}
