using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FlowProv.Application;

/// <summary>The names under which traces and metrics are published.</summary>
public static class Telemetry
{
    public const string Name = "FlowProv";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Messages taken by ingestion, by outcome.</summary>
    public static readonly Counter<long> Messages = Meter.CreateCounter<long>("flowprov.ingest.messages", "{message}");
}
