using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

internal static class VerbatimJson
{
    /// <summary>JSON that comes back as it was sent: <c>json</c> keeps key order and numbers, <c>jsonb</c> does not.</summary>
    public static PropertyBuilder<T> HasVerbatimJson<T>(this PropertyBuilder<T> property) => property.HasColumnType("json").UseCollation(null);
}
