using System.Linq.Expressions;
using FlowProv.Application.Provenance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FlowProv.Infrastructure.Persistence.Configurations;

/// <summary>Declares columns that PostgreSQL generates from the document. A generated cast must never fail, whatever the document holds.</summary>
internal static class DocumentColumns
{
    /// <summary>The JSON column, whose default collation must go: jsonb has none.</summary>
    public static void HasDocument<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, string>> doc)
        where T : class =>
        entity.Property(doc).HasColumnType("jsonb").UseCollation(null);

    public static void HasTextFields<T>(this EntityTypeBuilder<T> entity, params Expression<Func<T, object?>>[] properties)
        where T : class
    {
        foreach (var property in properties)
        {
            var column = entity.Property(property);
            column.HasComputedColumnSql($"doc ->> '{SnakeCase(column.Metadata.Name)}'", stored: true);
        }
    }

    public static void HasTimeFields<T>(this EntityTypeBuilder<T> entity, params Expression<Func<T, object?>>[] properties)
        where T : class
    {
        foreach (var property in properties)
        {
            var column = entity.Property(property);
            column.HasComputedColumnSql(Epoch(SnakeCase(column.Metadata.Name)), stored: true);
        }
    }

    public static void HasListKey<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, object?>> property, Collection collection)
        where T : class
    {
        var dates = CollectionFields.Of(collection).DatePriority.Select(Epoch);
        entity.Property(property).HasComputedColumnSql($"coalesce({string.Join(", ", dates)})", stored: true);
    }

    private static string Epoch(string field) =>
        $"case jsonb_typeof(doc -> '{field}') when 'number' then (doc -> '{field}')::double precision end";

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "_")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
