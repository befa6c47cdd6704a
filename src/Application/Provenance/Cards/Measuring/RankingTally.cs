using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Ranks any number of activities by median; keeps 8 bytes of each and the names of the extremes.</summary>
public sealed class RankingTally
{
    private const int Slowest = 5;
    private const int Fastest = 3;
    private const int LeastForOutliers = 4;
    private const double Whisker = 1.5;

    private readonly List<double> medians = [];
    private readonly Extremes high = new(slow: true);
    private readonly Extremes low = new(slow: false);

    public void Add(string activity, double median)
    {
        medians.Add(median);
        high.Add(activity, median);
        low.Add(activity, median);
    }

    public MedianRanking ToFigures()
    {
        var (outliers, count) = medians.Count < LeastForOutliers ? (null, 0) : Outliers();
        return new MedianRanking([.. high.First(Slowest)], [.. low.First(Fastest)], outliers, count);
    }

    private (IReadOnlyList<ActivityMedian> Shown, long Count) Outliers()
    {
        var sorted = medians.Order().ToArray();
        var (first, third) = (Quantiles.At(sorted, 0.25), Quantiles.At(sorted, 0.75));
        var whisker = Whisker * (third - first);
        bool IsOutlier(double median) => median < first - whisker || median > third + whisker;
        var shown = high.First(CardLimits.Outliers).Concat(low.First(CardLimits.Outliers)).Distinct().Where(a => IsOutlier(a.Seconds));
        return ([.. shown.OrderByDescending(a => a.Seconds).ThenBy(a => a.Activity, StringComparer.Ordinal).Take(CardLimits.Outliers)],
            sorted.LongCount(IsOutlier));
    }

    private sealed class Extremes(bool slow)
    {
        private readonly List<ActivityMedian> kept = new(CardLimits.Outliers + 1);

        public IEnumerable<ActivityMedian> First(int count) => kept.Take(count);

        public void Add(string activity, double median)
        {
            var place = kept.FindIndex(k => slow ? median > k.Seconds : median < k.Seconds);
            kept.Insert(place < 0 ? kept.Count : place, new ActivityMedian(activity, median));
            if (kept.Count > CardLimits.Outliers)
            {
                kept.RemoveAt(CardLimits.Outliers);
            }
        }
    }
}
