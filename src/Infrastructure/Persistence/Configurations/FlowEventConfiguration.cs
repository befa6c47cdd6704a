using FlowProv.Domain.Flows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class FlowEventConfiguration : IEntityTypeConfiguration<FlowEvent>
{
    public void Configure(EntityTypeBuilder<FlowEvent> builder) => builder.HasIndex(e => new { e.FlowId, e.Id });
}
