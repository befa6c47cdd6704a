using FlowProv.Domain.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

/// <summary>The columns of <see cref="Run"/>.</summary>
internal static class RunColumns
{
    // The engine writes a status, clients report a state; whoever filters finds both under one name.
    private const string TypeSql =
        """
        coalesce(reported_type, case status when 'pending' then 'PENDING' when 'progress' then 'RUNNING' when 'success' then 'COMPLETED'
            when 'canceled' then 'CANCELLED' else 'FAILED' end)
        """;

    private const string NameSql =
        """
        coalesce(reported_name, case status when 'pending' then 'Pending' when 'progress' then 'Running' when 'success' then 'Completed'
            when 'canceled' then 'Cancelled' else 'Failed' end)
        """;

    public static void HasRunColumns<T>(this EntityTypeBuilder<T> builder)
        where T : Run
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Tags).HasDefaultValueSql("'{}'");
        builder.Property(r => r.EmpiricalPolicy).HasVerbatimJson();
        builder.Property(r => r.StateData).HasVerbatimJson();
        builder.Property(r => r.StateDetails).HasVerbatimJson();
        builder.Property(r => r.StateType).HasComputedColumnSql(TypeSql, stored: true);
        builder.Property(r => r.StateName).HasComputedColumnSql(NameSql, stored: true);
    }
}
