using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

// Contract: contracts/flowcept.md 6.7.
/// <summary>Ingestion of mixed messages; the original has none over HTTP.</summary>
[Route("api/v1/ingest")]
[Tags("Ingest")]
[RequiresRole(Role.Run)]
public sealed class IngestController(IMediator mediator) : ProvenanceController
{
    /// <summary>Takes task, workflow, agent and object messages as JSON Lines or as a JSON array, optionally gzip.</summary>
    /// <remarks>
    /// Messages are merged into what is stored: in any order, any batching and with repetitions they give the same documents, so a
    /// sender that got no answer sends again. MongoDB Extended JSON is understood: a wrapper such as <c>{"$date": …}</c> becomes its plain value.
    /// What the answer counts as successful is committed. A bad message never costs its
    /// neighbours, unless <c>atomic</c> asks for that. The body may be of any size; it is never held in memory as a whole.
    /// </remarks>
    /// <param name="atomic">Store all messages or none.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="200">The outcome by message.</response>
    /// <response code="400">Only with <c>atomic</c>: some message was bad and nothing is stored; the same body.</response>
    /// <response code="413">A gzip body unpacks to an incredible size.</response>
    [HttpPost(Name = "Ingest_Post")]
    [DisableRequestSizeLimit]
    [ConsumesBody("application/x-ndjson")]
    [ConsumesBody("application/json", typeof(Dictionary<string, object>), Many = true)]
    [RequestHeader("Content-Encoding", "gzip when the body is packed.")]
    [ProducesResponseType<IngestReport>(StatusCodes.Status200OK)]
    [ProducesResponseType<IngestReport>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Post(bool atomic = false, CancellationToken cancellationToken = default)
    {
        var report = await mediator.Send(new IngestMessages(RequestBody.Open(Request), atomic), cancellationToken);
        return atomic && report.Summary.Failed > 0 ? BadRequest(report) : Ok(report);
    }
}
