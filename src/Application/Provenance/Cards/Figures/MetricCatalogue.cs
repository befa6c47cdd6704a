namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>How a metric's values of several tasks become one.</summary>
public enum MetricKind
{
    /// <summary>Sum of the positive differences between end and start.</summary>
    Sum,

    /// <summary>Mean of the positive differences between end and start.</summary>
    Mean,

    /// <summary>Greatest value at any start or end.</summary>
    Peak,
}

/// <summary>How a metric is printed.</summary>
public enum MetricUnit
{
    Seconds,
    Percent,
    Bytes,
    Count,
    Number,
}

/// <summary>A metric: where it stands in a telemetry block (contract 2.5), how it is combined, and how a card names it.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Path">Its dot-path; <c>*</c> stands for every key.</param>
/// <param name="Kind">How values combine.</param>
/// <param name="Unit">How it is printed.</param>
/// <param name="Label">Its name in the table of workflow-level resource usage.</param>
public sealed record MetricDefinition(Metric Metric, string Path, MetricKind Kind, MetricUnit Unit, string Label);

/// <summary>All metrics, in the order of the card's table.</summary>
public static class MetricCatalogue
{
    public static IReadOnlyList<MetricDefinition> All { get; } =
    [
        new(Metric.CpuUser, "cpu.times_avg.user", MetricKind.Sum, MetricUnit.Seconds, "CPU User Time Delta (s)"),
        new(Metric.CpuSystem, "cpu.times_avg.system", MetricKind.Sum, MetricUnit.Seconds, "CPU System Time Delta (s)"),
        new(Metric.CpuPercent, "cpu.percent_all", MetricKind.Mean, MetricUnit.Percent, "Average CPU (%) Delta"),
        new(Metric.MemoryUsed, "memory.virtual.used", MetricKind.Sum, MetricUnit.Bytes, "Memory Used Delta"),
        new(Metric.SwapUsed, "memory.swap.used", MetricKind.Sum, MetricUnit.Bytes, "Swap Used Delta"),
        new(Metric.DiskUsed, "disk.disk_usage.used", MetricKind.Sum, MetricUnit.Bytes, "Disk Used Delta"),
        new(Metric.DiskReadBytes, "disk.io_sum.read_bytes", MetricKind.Sum, MetricUnit.Bytes, "Disk Read"),
        new(Metric.DiskWriteBytes, "disk.io_sum.write_bytes", MetricKind.Sum, MetricUnit.Bytes, "Disk Write"),
        new(Metric.DiskReadOps, "disk.io_sum.read_count", MetricKind.Sum, MetricUnit.Count, "Disk Read Ops"),
        new(Metric.DiskWriteOps, "disk.io_sum.write_count", MetricKind.Sum, MetricUnit.Count, "Disk Write Ops"),
        new(Metric.DiskReadTime, "disk.io_sum.read_time", MetricKind.Sum, MetricUnit.Number, "Disk Read Time Delta (ms)"),
        new(Metric.DiskWriteTime, "disk.io_sum.write_time", MetricKind.Sum, MetricUnit.Number, "Disk Write Time Delta (ms)"),
        new(Metric.DiskBusyTime, "disk.io_sum.busy_time", MetricKind.Sum, MetricUnit.Number, "Disk Busy Time Delta (ms)"),
        new(Metric.NetworkSent, "network.netio_sum.bytes_sent", MetricKind.Sum, MetricUnit.Bytes, "Network Sent"),
        new(Metric.NetworkReceived, "network.netio_sum.bytes_recv", MetricKind.Sum, MetricUnit.Bytes, "Network Received"),
        new(Metric.PacketsSent, "network.netio_sum.packets_sent", MetricKind.Sum, MetricUnit.Count, "Network Packets Sent"),
        new(Metric.PacketsReceived, "network.netio_sum.packets_recv", MetricKind.Sum, MetricUnit.Count, "Network Packets Received"),
        new(Metric.ProcessCpuUser, "process.cpu_times.user", MetricKind.Sum, MetricUnit.Seconds, "Process CPU User Delta (s)"),
        new(Metric.ProcessCpuSystem, "process.cpu_times.system", MetricKind.Sum, MetricUnit.Seconds, "Process CPU System Delta (s)"),
        new(Metric.ProcessReadBytes, "process.io_counters.read_bytes", MetricKind.Sum, MetricUnit.Bytes, "Process Read"),
        new(Metric.ProcessWriteBytes, "process.io_counters.write_bytes", MetricKind.Sum, MetricUnit.Bytes, "Process Write"),
        new(Metric.ProcessReadOps, "process.io_counters.read_count", MetricKind.Sum, MetricUnit.Count, "Process Read Ops"),
        new(Metric.ProcessWriteOps, "process.io_counters.write_count", MetricKind.Sum, MetricUnit.Count, "Process Write Ops"),
        new(Metric.ProcessVoluntarySwitches, "process.num_ctx_switches.voluntary", MetricKind.Sum, MetricUnit.Count,
            "Process Voluntary Context Switches"),
        new(Metric.ProcessInvoluntarySwitches, "process.num_ctx_switches.involuntary", MetricKind.Sum, MetricUnit.Count,
            "Process Involuntary Context Switches"),
        new(Metric.PeakRss, "process.memory.rss", MetricKind.Peak, MetricUnit.Bytes, "Process Max RSS"),
        new(Metric.PeakVms, "process.memory.vms", MetricKind.Peak, MetricUnit.Bytes, "Process Max VMS"),
        new(Metric.PeakThreads, "process.num_threads", MetricKind.Peak, MetricUnit.Count, "Process Max Threads"),
        new(Metric.PeakOpenFiles, "process.num_open_files", MetricKind.Peak, MetricUnit.Count, "Process Max Open Files"),
        new(Metric.PeakDescriptors, "process.num_open_file_descriptors", MetricKind.Peak, MetricUnit.Count, "Process Max Open FDs"),
        new(Metric.PeakConnections, "process.num_connections", MetricKind.Peak, MetricUnit.Count, "Process Max Connections"),
        new(Metric.GpuMemory, "gpu.*.used", MetricKind.Sum, MetricUnit.Bytes, "GPU Memory Used Delta"),
        new(Metric.PeakGpuTemperature, "gpu.*.temperature", MetricKind.Peak, MetricUnit.Number, "GPU Max Temperature"),
    ];
}
