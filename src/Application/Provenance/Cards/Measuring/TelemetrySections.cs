namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>The parts of a telemetry block that a card needs; per-CPU, per-disk and per-interface lists can be far larger than these.</summary>
public static class TelemetrySections
{
    /// <summary>Dot-paths below telemetry_at_start and telemetry_at_end, in the order that <see cref="CardMeasurement"/> expects.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "cpu.times_avg", "cpu.percent_all", "memory.virtual.used", "memory.swap.used", "disk.disk_usage.used", "disk.io_sum", "network.netio_sum",
        "process", "gpu",
    ];

    internal static IReadOnlyList<TelemetryTree> Nodes { get; } = [.. Paths.Select(TelemetryTree.Root.At)];
}
