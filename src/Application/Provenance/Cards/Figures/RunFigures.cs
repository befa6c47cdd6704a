namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>A run as a whole.</summary>
/// <param name="Tasks">All tasks of the workflow.</param>
/// <param name="Activities">All distinct activities.</param>
/// <param name="StartedAt">The least started_at of the tasks, epoch seconds.</param>
/// <param name="EndedAt">The greatest ended_at of the tasks, epoch seconds.</param>
/// <param name="Statuses">Tasks by stored status, by name.</param>
/// <param name="Ranking">Activities by median elapsed time.</param>
/// <param name="Resources">Telemetry over all tasks.</param>
public sealed record RunFigures(
    long Tasks,
    long Activities,
    double? StartedAt,
    double? EndedAt,
    IReadOnlyList<NameCount> Statuses,
    MedianRanking Ranking,
    ResourceFigures Resources)
{
    /// <summary>From first start to last end; null when unknown or negative.</summary>
    public double? Elapsed => EndedAt - StartedAt is { } elapsed && elapsed >= 0 && double.IsFinite(elapsed) ? elapsed : null;
}

/// <summary>How often something occurs.</summary>
public sealed record NameCount(string Name, long Count);

/// <summary>An activity and its median elapsed seconds.</summary>
public sealed record ActivityMedian(string Activity, double Seconds);

/// <summary>Activities by median elapsed time, over all of them.</summary>
/// <param name="Slowest">The five slowest, slowest first.</param>
/// <param name="Fastest">The three fastest, fastest first.</param>
/// <param name="Outliers">The most extreme outliers by the 1.5 IQR rule, slowest first; null with fewer than four activities.</param>
/// <param name="OutlierCount">All outliers.</param>
public sealed record MedianRanking(
    IReadOnlyList<ActivityMedian> Slowest, IReadOnlyList<ActivityMedian> Fastest, IReadOnlyList<ActivityMedian>? Outliers, long OutlierCount);
