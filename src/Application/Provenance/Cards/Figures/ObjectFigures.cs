using System.Text.Json;

namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>The objects of a workflow, latest versions.</summary>
/// <param name="Total">All objects.</param>
/// <param name="ByType">Objects by type; the commonest types.</param>
/// <param name="ByStorage">Objects by the place of their payload.</param>
/// <param name="TaskLinked">Objects that name a task.</param>
/// <param name="WorkflowLinked">Objects that name a workflow.</param>
/// <param name="MaxVersion">The greatest version; null without objects.</param>
/// <param name="Sizes">Payload sizes; null when no object has one.</param>
/// <param name="Newest">The five newest objects of each listed type, by type and then newest first.</param>
public sealed record ObjectFigures(
    long Total,
    IReadOnlyList<NameCount> ByType,
    IReadOnlyList<NameCount> ByStorage,
    long TaskLinked,
    long WorkflowLinked,
    int? MaxVersion,
    SizeFigures? Sizes,
    IReadOnlyList<ObjectDetail> Newest);

/// <summary>Payload sizes in bytes.</summary>
public sealed record SizeFigures(double Total, double Average, double Maximum);

/// <summary>One object in a card.</summary>
/// <param name="Id">The object.</param>
/// <param name="Type">Its category, or <c>unknown</c>.</param>
/// <param name="Version">The latest version.</param>
/// <param name="Storage">Where the payload is: <c>in_object</c>, <c>gridfs</c> or <c>unknown</c>.</param>
/// <param name="CreatedAt">Epoch seconds.</param>
/// <param name="Document">Its metadata document.</param>
public sealed record ObjectDetail(string Id, string Type, int Version, string Storage, double CreatedAt, JsonElement Document);
