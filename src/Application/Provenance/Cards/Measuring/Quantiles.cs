namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Quantiles as percentile_cont has them: between the two neighbours in proportion.</summary>
internal static class Quantiles
{
    public static double At(ReadOnlySpan<double> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
