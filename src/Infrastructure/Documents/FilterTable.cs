using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>A table that filters are written for.</summary>
internal abstract record FilterTable
{
    /// <summary>The column that holds a field, if there is one.</summary>
    public abstract SqlColumn? ColumnOf(FieldPath field);
}
