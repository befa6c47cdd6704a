using System.Buffers;
using System.Reflection;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Cards.Markdown;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Provenance.Cards;

/// <summary>Asks for the provenance card of a workflow.</summary>
public sealed record GetProvenanceCard(string WorkflowId) : IRequest<ProvenanceCard>;

/// <summary>A card, and its workflow's id in a form that is safe in a header and on a disk.</summary>
public sealed record ProvenanceCard(string SafeId, string Markdown);

internal sealed class GetProvenanceCardHandler(ICardSource source, CardRedaction redaction, TimeProvider time) : IRequestHandler<GetProvenanceCard, ProvenanceCard>
{
    private const int MaxNameLength = 120;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    private static readonly string Version = typeof(GetProvenanceCardHandler).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public async Task<ProvenanceCard> Handle(GetProvenanceCard request, CancellationToken cancellationToken)
    {
        var figures = await source.ReadAsync(request.WorkflowId, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Workflow not found: {request.WorkflowId}");
        var markdown = MarkdownCard.Write(figures, redaction, Version, time.GetLocalNow());
        return new ProvenanceCard(SafeName(request.WorkflowId), markdown);
    }

    private static string SafeName(string id) =>
        string.Concat(id.Take(MaxNameLength).Select(c => NameCharacters.Contains(c) ? c : '_'));
}
