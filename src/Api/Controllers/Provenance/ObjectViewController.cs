using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Objects;
using FlowProv.Application.Provenance.Queries;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>What objects, datasets and models share: the latter two are views over the first.</summary>
public abstract class ObjectViewController(IMediator mediator, Scope scope) : ProvenanceController
{
    private protected IMediator Mediator => mediator;

    private protected async Task<IActionResult> ListAsync(ListDocuments list, CancellationToken cancellationToken) =>
        new DocumentAnswerResult(await mediator.Send(list, cancellationToken));

    private protected async Task<IActionResult> QueryAsync(QueryBody body, CancellationToken cancellationToken) =>
        new DocumentAnswerResult(await mediator.Send(new QueryDocuments(scope, body.Json), cancellationToken));

    private protected async Task<IActionResult> GetAsync(string objectId, int? version, bool includeData, CancellationToken cancellationToken) =>
        new ObjectVersionResult(await mediator.Send(new GetObject(scope, objectId, version, includeData), cancellationToken));

    private protected async Task<IActionResult> DownloadAsync(string objectId, int? version, CancellationToken cancellationToken) =>
        new ObjectDownloadResult(await mediator.Send(new DownloadObject(scope, objectId, version), cancellationToken));
}
