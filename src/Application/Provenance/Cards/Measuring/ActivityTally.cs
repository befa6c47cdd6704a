using System.Text.Json;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>What the documents of one activity's tasks have told so far.</summary>
internal sealed class ActivityTally(long tasks, CardMemory memory, Scratch scratch, CardRedaction redaction)
{
    private readonly List<string> tags = [];

    public FieldTable Used { get; } = new(tasks, memory, scratch, redaction);

    public FieldTable Generated { get; } = new(tasks, memory, scratch, redaction);

    public TopNames Hosts { get; } = new(CardLimits.Hosts, memory);

    public TopNames Subtypes { get; } = new(CardLimits.Subtypes, memory);

    public ResourceTally Resources { get; } = new();

    /// <summary>Keeps the tags of a single task; the tags of several say nothing about the activity.</summary>
    public void AddTags(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (tasks == 1 && tags.Count < CardLimits.Names && reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                tags.Add(JsonText.Excerpt(ref reader, redaction));
            }
        }
    }

    public ActivityContent ToFigures() => new(
        [.. Subtypes.ToFigures().Select(s => s.Name)],
        tags,
        Hosts.ToFigures(),
        Hosts.Distinct,
        Used.ToFigures(),
        Generated.ToFigures(),
        Resources.ToFigures());
}
