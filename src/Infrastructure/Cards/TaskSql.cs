using FlowProv.Application.Provenance.Cards.Measuring;

namespace FlowProv.Infrastructure.Cards;

/// <summary>The parts of the tasks' documents that a card needs. Each document is unpacked once and only those parts are sent.</summary>
internal static class TaskSql
{
    public const int ActivityColumn = 0;
    public const int HostColumn = 1;
    public const int SubtypeColumn = 2;
    public const int TagsColumn = 3;
    public const int UsedColumn = 4;
    public const int GeneratedColumn = 5;
    public const int StartColumn = 6;
    public const int EndColumn = 7;

    // The order makes sums and samples come out the same each time.
    public static readonly string Documents = $"""
        select activity, coalesce(hostname, node_name), subtype, tags, used, generated,
               {Values("telemetry_at_start")},
               {Values("telemetry_at_end")}
        from (
            select {ActivitySql.Activity} as activity, doc
            from tasks
            where workflow_id = $1
            order by started_at nulls first, task_id
        ) as t
        cross join lateral jsonb_to_record(doc) as d(
            hostname text, node_name text, subtype text, tags jsonb, used jsonb, generated jsonb,
            telemetry_at_start jsonb, telemetry_at_end jsonb)
        """;

    // One text for all values: each column of a row costs the client as much as reading a dozen of them.
    private static string Values(string telemetry)
    {
        var values = TelemetryPaths.All.Select(path => $"({telemetry} -> '{path.Replace(".", "' -> '", StringComparison.Ordinal)}')::text");
        var list = $"'[' || array_to_string(array[{string.Join(", ", values)}], ',', 'null') || ']'";
        return $"case jsonb_typeof({telemetry}) when 'object' then {list} end";
    }
}
