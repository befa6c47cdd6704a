using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Ports;

/// <summary>Computes the figures of a workflow's card from one consistent view of the database.</summary>
public interface ICardSource
{
    /// <summary>The figures, over all tasks and objects of the workflow; null when there is no such workflow.</summary>
    Task<CardFigures?> ReadAsync(string workflowId, CancellationToken cancellationToken);
}
