using System.Text.Json;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>One task's telemetry at its start or its end.</summary>
internal sealed class TelemetrySnapshot
{
    private readonly double[] values = new double[Enum.GetValues<Metric>().Length];

    public TelemetrySnapshot() => Clear();

    /// <summary>Whether the task told any telemetry here.</summary>
    public bool IsPresent { get; private set; }

    /// <summary>NaN where the block has no such number.</summary>
    public double this[Metric metric] => values[(int)metric];

    /// <summary>Takes the values at <see cref="TelemetryPaths.All"/>, a JSON array.</summary>
    public void Read(ReadOnlySpan<byte> json)
    {
        IsPresent = true;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            TelemetryPaths.Nodes[i].Read(ref reader, this);
        }
    }

    /// <summary>Several values of one block, those of several GPUs, are summed, or the highest counts.</summary>
    public void Add(MetricDefinition metric, double value)
    {
        ref var place = ref values[(int)metric.Metric];
        place = double.IsNaN(place) ? value : metric.Kind == MetricKind.Peak ? Math.Max(place, value) : place + value;
    }

    public void Clear()
    {
        IsPresent = false;
        Array.Fill(values, double.NaN);
    }
}
