using System.Text;
using FlowProv.Api.Access;
using FlowProv.Api.Errors;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

// Contract: contracts/flowcept.md 1.3 and 4.
/// <summary>Reports on workflows.</summary>
[Route("api/v1/workflows/{workflow_id}/reports")]
[Tags("Workflows")]
[RequiresRole(Role.Read)]
public sealed class ReportsController(IMediator mediator) : ProvenanceController
{
    private const string Markdown = "text/markdown; charset=utf-8";

    /// <summary>The workflow's provenance card, a Markdown report over all of its tasks and objects.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The card, as an attachment named <c>provenance_card_&lt;id&gt;.md</c>.</response>
    /// <response code="404">There is no such workflow.</response>
    [HttpPost("provenance-card/download", Name = "Workflows_DownloadProvenanceCard")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "text/markdown")]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    public Task<IActionResult> DownloadProvenanceCard(
        [FromRoute(Name = "workflow_id")] string workflowId, CancellationToken cancellationToken) =>
        CardAsync("provenance_card", workflowId, cancellationToken);

    /// <summary>The same card by its newer name.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The card, as an attachment named <c>workflow_card_&lt;id&gt;.md</c>.</response>
    /// <response code="404">There is no such workflow.</response>
    [HttpPost("workflow-card/download", Name = "Workflows_DownloadWorkflowCard")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "text/markdown")]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    public Task<IActionResult> DownloadWorkflowCard(
        [FromRoute(Name = "workflow_id")] string workflowId, CancellationToken cancellationToken) =>
        CardAsync("workflow_card", workflowId, cancellationToken);

    private async Task<IActionResult> CardAsync(string kind, string workflowId, CancellationToken cancellationToken)
    {
        var card = await mediator.Send(new GetProvenanceCard(workflowId), cancellationToken);
        // The name holds nothing but letters, digits and ._- so that the quoted form is enough.
        Response.Headers.ContentDisposition = $"attachment; filename=\"{kind}_{card.SafeId}.md\"";
        return File(Encoding.UTF8.GetBytes(card.Markdown), Markdown);
    }
}
