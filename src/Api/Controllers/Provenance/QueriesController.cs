using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Queries;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

// Contract: contracts/flowcept.md 1.7.
/// <summary>One query route for all scopes.</summary>
[Route("api/v1/query")]
[Tags("Queries")]
[RequiresRole(Role.Read)]
public sealed class QueriesController(IMediator mediator) : ProvenanceController
{
    /// <summary>Documents of any scope by filter, with projection, sort, limit and aggregation.</summary>
    /// <param name="scope">What to ask about.</param>
    /// <param name="body">The query; <c>{}</c> is valid.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("{scope}", Name = "Queries_Query")]
    [ProducesResponseType<ListEnvelope<object>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Query(Scope scope, [FromBody] QueryBody body, CancellationToken cancellationToken) =>
        new DocumentAnswerResult(await mediator.Send(new QueryDocuments(scope, body.Json), cancellationToken));
}
