namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>Telemetry over some tasks: sums, means and peaks. What is absent, zero or negative has no value.</summary>
public sealed class ResourceFigures(long samples, IReadOnlyDictionary<Metric, double> values)
{
    /// <summary>Tasks with telemetry at start and at end.</summary>
    public long Samples { get; } = samples;

    public double? this[Metric metric] => values.TryGetValue(metric, out var value) ? value : null;

    public bool IsEmpty => Samples == 0 && values.Count == 0;
}
