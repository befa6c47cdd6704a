namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>The tasks of one activity.</summary>
/// <param name="Timing">Counts and times.</param>
/// <param name="Statuses">Tasks by stored status, by name.</param>
/// <param name="Content">What the tasks' documents tell.</param>
public sealed record ActivityFigures(ActivityTiming Timing, IReadOnlyList<NameCount> Statuses, ActivityContent Content)
{
    public string Name => Timing.Name;

    /// <summary>The median elapsed seconds, the card's "elapsed" of an activity.</summary>
    public double? Median => Timing.Elapsed?.Median;
}

/// <summary>Counts and times of one activity.</summary>
/// <param name="Name">The activity_id, or <c>unknown</c>.</param>
/// <param name="Tasks">The number of tasks.</param>
/// <param name="FirstStart">The least started_at, epoch seconds.</param>
/// <param name="LastEnd">The greatest ended_at, epoch seconds.</param>
/// <param name="Elapsed">Elapsed times; null when no task has both ends in order.</param>
public sealed record ActivityTiming(string Name, long Tasks, double? FirstStart, double? LastEnd, ElapsedFigures? Elapsed);

/// <summary>Elapsed seconds over the tasks that have an end at or after their start.</summary>
public sealed record ElapsedFigures(double Sum, double Average, double Median, double Maximum);

/// <summary>What the documents of one activity's tasks tell.</summary>
/// <param name="Subtypes">The commonest subtypes.</param>
/// <param name="Tags">The tags of a single task; empty for several.</param>
/// <param name="Hosts">The hosts with the most tasks.</param>
/// <param name="HostCount">All hosts.</param>
/// <param name="Used">Inputs.</param>
/// <param name="Generated">Outputs.</param>
/// <param name="Resources">Telemetry.</param>
public sealed record ActivityContent(
    IReadOnlyList<string> Subtypes,
    IReadOnlyList<string> Tags,
    IReadOnlyList<NameCount> Hosts,
    long HostCount,
    RegionFigures Used,
    RegionFigures Generated,
    ResourceFigures Resources);
