using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// Tells the questions whose best plan does not hang on their operands: those that read columns alone. They may be prepared once;
/// a prepared jsonpath or pattern gets a generic plan that does not see what it looks for (112 ms became 465 ms).
/// </summary>
internal static class PlanStability
{
    public static bool IsStable(QuerySpec spec, CollectionTable table) =>
        spec.Aggregation is null && spec.Sort.All(key => table.ColumnOf(key.Field) is not null) && IsStable(spec.Filter, table);

    private static bool IsStable(Filter filter, CollectionTable table) => filter switch
    {
        All => true,
        And and => and.Parts.All(part => IsStable(part, table)),
        Compare { Op: CompareOp.Eq } compare => table.ColumnOf(compare.Field) is not null,
        _ => false,
    };
}
