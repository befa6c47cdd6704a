using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>
/// The places of a telemetry block that a card needs. A whole block is ten times as large, and far more on a machine of many
/// processors, disks and interfaces.
/// </summary>
public static class TelemetryPaths
{
    private const string Wildcard = ".*";

    /// <summary>Dot-paths below telemetry_at_start and telemetry_at_end, in the order that <see cref="CardMeasurement"/> expects.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. MetricCatalogue.All.Select(d => d.Path.Split(Wildcard)[0]).Distinct(StringComparer.Ordinal)];

    internal static IReadOnlyList<TelemetryTree> Nodes { get; } = [.. All.Select(TelemetryTree.Root.At)];
}
