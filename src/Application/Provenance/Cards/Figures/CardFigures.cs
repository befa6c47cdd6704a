using System.Text.Json;

namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>All that a card tells about one workflow (contracts/flowcept.md 4.1).</summary>
/// <param name="Workflow">The workflow's document.</param>
/// <param name="Run">Figures over all activities and tasks.</param>
/// <param name="Activities">The first activities by their first start, at most <see cref="CardLimits.Activities"/>.</param>
/// <param name="Objects">Figures of the workflow's objects, latest versions.</param>
public sealed record CardFigures(JsonElement Workflow, RunFigures Run, IReadOnlyList<ActivityFigures> Activities, ObjectFigures Objects)
{
    /// <summary>How many activities are counted in the run but not detailed.</summary>
    public long MoreActivities => Run.Activities - Activities.Count;
}
