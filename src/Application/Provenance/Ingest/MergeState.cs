using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>A document while messages are merged into it.</summary>
/// <param name="document">The document; the merge changes it in place.</param>
/// <param name="statusEndedAt">The ended_at of the message that told the status in force, where that is an end.</param>
public sealed class MergeState(JsonObject document, double? statusEndedAt)
{
    /// <summary>A document that nobody has told anything about yet.</summary>
    public MergeState()
        : this([], null)
    {
    }

    public JsonObject Document { get; } = document;

    public double? StatusEndedAt { get; internal set; } = statusEndedAt;

    /// <summary>Whether any message told something new.</summary>
    public bool Changed { get; set; }
}
