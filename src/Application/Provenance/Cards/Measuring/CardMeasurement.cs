using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>
/// Measures the documents of a workflow's tasks in one pass and bounded memory. A source calls <see cref="BeginTask"/>, the
/// Add methods for what the task has, and <see cref="EndTask"/>; spans are read at once and never kept.
/// </summary>
public sealed class CardMeasurement
{
    private readonly Dictionary<string, ActivityTally> activities;
    private readonly ResourceTally run = new();
    private readonly TelemetrySnapshot start = new();
    private readonly TelemetrySnapshot end = new();
    private ActivityTally? current;

    /// <param name="detailed">The activities that the card details, with their numbers of tasks.</param>
    /// <param name="redaction">What it hides.</param>
    public CardMeasurement(IEnumerable<ActivityTiming> detailed, CardRedaction redaction)
        : this(detailed, redaction, CardMemory.DefaultCells)
    {
    }

    internal CardMeasurement(IEnumerable<ActivityTiming> detailed, CardRedaction redaction, long memoryCells)
    {
        var memory = new CardMemory(memoryCells);
        var scratch = new Scratch();
        activities = detailed.ToDictionary(a => a.Name, a => new ActivityTally(a.Tasks, memory, scratch, redaction), StringComparer.Ordinal);
    }

    /// <summary>Starts a task. Returns false where only its telemetry counts.</summary>
    public bool BeginTask(string activity)
    {
        start.Clear();
        end.Clear();
        return activities.TryGetValue(activity, out current);
    }

    public void AddUsed(ReadOnlySpan<byte> json) => current?.Used.Add(json);

    public void AddGenerated(ReadOnlySpan<byte> json) => current?.Generated.Add(json);

    public void AddHost(string host) => current?.Hosts.Add(host);

    public void AddSubtype(string subtype) => current?.Subtypes.Add(subtype);

    public void AddTags(ReadOnlySpan<byte> json) => current?.AddTags(json);

    /// <param name="json">The values of telemetry_at_start at <see cref="TelemetryPaths.All"/>, a JSON array.</param>
    public void AddTelemetryAtStart(ReadOnlySpan<byte> json) => start.Read(json);

    /// <param name="json">The values of telemetry_at_end at <see cref="TelemetryPaths.All"/>, a JSON array.</param>
    public void AddTelemetryAtEnd(ReadOnlySpan<byte> json) => end.Read(json);

    public void EndTask()
    {
        run.Add(start, end);
        current?.Resources.Add(start, end);
    }

    /// <summary>The content of a detailed activity.</summary>
    public ActivityContent Content(string activity) => activities[activity].ToFigures();

    /// <summary>Telemetry over all tasks, detailed or not.</summary>
    public ResourceFigures Run() => run.ToFigures();
}
