using System.Text.Json;
using FlowProv.Domain.Flows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal sealed class FlowConfigurationConfiguration : IEntityTypeConfiguration<FlowConfiguration>
{
    public void Configure(EntityTypeBuilder<FlowConfiguration> builder)
    {
        builder.HasKey(f => f.FlowId);
        builder.Property(f => f.Body).HasVerbatimJson();
        builder.Property(f => f.Labels)
            .HasColumnType("jsonb")
            .UseCollation(null)
            .HasConversion(
                labels => JsonSerializer.Serialize(labels, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!,
                new ValueComparer<Dictionary<string, string>>(
                    (left, right) => left!.Count == right!.Count && !left.Except(right).Any(),
                    labels => labels.Count,
                    labels => new Dictionary<string, string>(labels)));
        builder.HasIndex(f => f.Labels).HasMethod("gin").HasOperators("jsonb_path_ops");
        builder.HasIndex(f => f.Fullname).IsUnique();
        builder.HasIndex(f => f.NextFireAt).HasFilter("next_fire_at is not null");

        // The two are looked for every second or at each claim, and there are few of them.
        builder.HasIndex(f => f.FlowId, "draining").HasFilter("draining").HasDatabaseName("ix_flow_configurations_draining");
        builder.HasIndex(f => f.FlowId).HasFilter("desired_state = 'paused'").HasDatabaseName("ix_flow_configurations_paused");
    }
}
