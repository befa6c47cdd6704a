using System.Diagnostics.CodeAnalysis;
using FlowProv.Application.Filters;
using FlowProv.Infrastructure.Documents;

namespace FlowProv.Infrastructure.Resources;

/// <summary>A table whose fields all have columns. A statement names it without an alias, since its columns are qualified by its name.</summary>
internal sealed record ResourceTable(SqlName Name) : FilterTable
{
    private readonly Dictionary<string, SqlColumn> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<Relation, SqlRelation> relations = [];

    /// <summary>The tables that it leads to.</summary>
    public IReadOnlyDictionary<Relation, SqlRelation> Relations => relations;

    public static ResourceTable Named([ConstantExpected] string name) => new(SqlName.Code(name));

    public override SqlColumn? ColumnOf(FieldPath field) => columns.GetValueOrDefault(field.ToString());

    /// <summary>A field and the expression that holds it.</summary>
    public ResourceTable With(string field, SqlKind kind, [ConstantExpected] string sql, bool isNullable = false)
    {
        columns.Add(field, new SqlColumn(SqlName.Code(sql), kind, isNullable));
        return this;
    }

    /// <summary>A relation, and the condition that joins the two tables.</summary>
    public ResourceTable Leading(Relation relation, ResourceTable target, [ConstantExpected] string join)
    {
        relations.Add(relation, new SqlRelation(target, SqlName.Code(join)));
        return this;
    }
}

/// <summary>Where a relation leads.</summary>
internal sealed record SqlRelation(ResourceTable Target, SqlName Join);
