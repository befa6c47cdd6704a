using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Domain.Shared;

namespace FlowProv.UnitTests.Cards;

public class GetProvenanceCardTests
{
    [Fact]
    public async Task Unknown_workflow_is_not_found()
    {
        var act = () => new GetProvenanceCardHandler(new Source(null), CardSamples.Redaction, TimeProvider.System).Handle(new GetProvenanceCard("nope"), default);
        (await act.Should().ThrowAsync<FlowProvException>()).Where(e => e.Kind == ErrorKind.NotFound && e.Message == "Workflow not found: nope");
    }

    [Theory]
    [InlineData("wf_00000", "wf_00000")]
    [InlineData("a\"; filename=x\r\nSet-Cookie: y/é", "a___filename_x__Set-Cookie__y__")]
    public async Task Id_for_file_names_is_safe_in_a_header(string id, string expected)
    {
        var card = await new GetProvenanceCardHandler(new Source(CardSamples.Empty()), CardSamples.Redaction, TimeProvider.System).Handle(new GetProvenanceCard(id), default);
        card.SafeId.Should().Be(expected);
        card.Markdown.Should().StartWith("# Workflow Provenance Card\n");
    }

    private sealed class Source(CardFigures? figures) : ICardSource
    {
        public Task<CardFigures?> ReadAsync(string workflowId, CancellationToken cancellationToken) => Task.FromResult(figures);
    }
}
