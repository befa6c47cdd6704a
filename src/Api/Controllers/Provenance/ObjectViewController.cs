using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Objects;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>What objects, datasets and models share: the latter two are views over the first.</summary>
public abstract class ObjectViewController(IMediator mediator, Scope scope) : ProvenanceController
{
    private protected IMediator Mediator => mediator;

    private protected async Task<IActionResult> GetAsync(string objectId, int? version, bool includeData, CancellationToken cancellationToken) =>
        new DocumentResult(await mediator.Send(new GetObject(scope, objectId, version, includeData), cancellationToken));

    private protected async Task<IActionResult> DownloadAsync(string objectId, int? version, CancellationToken cancellationToken) =>
        new ObjectDownloadResult(await mediator.Send(new DownloadObject(scope, objectId, version), cancellationToken));
}
