using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Adds up telemetry of tasks: end minus start, negative or zero counted as absent (contract 4.1).</summary>
internal sealed class ResourceTally
{
    private readonly double[] values = new double[Enum.GetValues<Metric>().Length];
    private readonly long[] counts = new long[Enum.GetValues<Metric>().Length];
    private long samples;

    public void Add(TelemetrySnapshot start, TelemetrySnapshot end)
    {
        samples += start.IsPresent && end.IsPresent ? 1 : 0;
        foreach (var definition in MetricCatalogue.All)
        {
            var metric = definition.Metric;
            if (definition.Kind == MetricKind.Peak)
            {
                Raise(metric, start[metric]);
                Raise(metric, end[metric]);
            }
            else if (end[metric] - start[metric] is var difference && difference > 0 && double.IsFinite(difference))
            {
                values[(int)metric] += difference;
                counts[(int)metric]++;
            }
        }
    }

    public ResourceFigures ToFigures() => new(samples, MetricCatalogue.All
        .Where(d => counts[(int)d.Metric] > 0 && values[(int)d.Metric] > 0)
        .ToDictionary(d => d.Metric, d => values[(int)d.Metric] / (d.Kind == MetricKind.Mean ? counts[(int)d.Metric] : 1)));

    private void Raise(Metric metric, double value)
    {
        if (double.IsFinite(value))
        {
            counts[(int)metric]++;
            values[(int)metric] = Math.Max(values[(int)metric], value);
        }
    }
}
