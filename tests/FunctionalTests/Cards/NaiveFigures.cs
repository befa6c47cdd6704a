using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>A card's figures computed the slow way, from the messages themselves.</summary>
internal static class NaiveFigures
{
    public static double? Elapsed(JsonObject task) =>
        Number(task, "ended_at") - Number(task, "started_at") is { } elapsed && elapsed >= 0 ? elapsed : null;

    public static double? Sum(IEnumerable<JsonObject> tasks, string path) =>
        tasks.Select(t => Difference(t, path)).OfType<double>().ToList() is { Count: > 0 } all ? all.Sum() : null;

    public static double? Mean(IEnumerable<JsonObject> tasks, string path) =>
        tasks.Select(t => Difference(t, path)).OfType<double>().ToList() is { Count: > 0 } all ? all.Average() : null;

    public static double? Peak(IEnumerable<JsonObject> tasks, string path) => tasks
        .SelectMany(t => new[] { Number(t, $"telemetry_at_start.{path}"), Number(t, $"telemetry_at_end.{path}") })
        .Max();

    /// <summary>The quantile between neighbours, as numpy and percentile_cont have it.</summary>
    public static double? Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var place = share * (sorted.Count - 1);
        var low = sorted[(int)Math.Floor(place)];
        var high = sorted[(int)Math.Ceiling(place)];
        return low + ((high - low) * (place - Math.Floor(place)));
    }

    public static IEnumerable<(string Path, JsonNode? Value)> Flatten(JsonNode? node, string prefix = "")
    {
        if (node is not JsonObject { Count: > 0 } members)
        {
            return prefix.Length == 0 ? [] : [(prefix, node)];
        }

        return members.SelectMany(m => Flatten(m.Value, prefix.Length == 0 ? m.Key : $"{prefix}.{m.Key}"));
    }

    public static double? Number(JsonNode? node, string path)
    {
        foreach (var name in path.Split('.'))
        {
            node = node is JsonObject holder ? holder[name] : null;
        }

        return node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;
    }

    private static double? Difference(JsonObject task, string path) =>
        Number(task, $"telemetry_at_end.{path}") - Number(task, $"telemetry_at_start.{path}") is { } difference && difference > 0 ? difference : null;
}
