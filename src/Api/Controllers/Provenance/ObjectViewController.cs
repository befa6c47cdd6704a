using FlowProv.Api.Results;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Objects;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>What objects, datasets and models share: the latter two are views over the first.</summary>
[ApiController]
[Produces("application/json")]
public abstract class ObjectViewController(IMediator mediator, Scope scope) : ControllerBase
{
    protected IMediator Mediator => mediator;

    protected async Task<IActionResult> GetAsync(string objectId, int? version, bool includeData, CancellationToken cancellationToken) =>
        new DocumentResult(await mediator.Send(new GetObject(scope, objectId, version, includeData), cancellationToken));

    protected async Task<IActionResult> DownloadAsync(string objectId, int? version, CancellationToken cancellationToken) =>
        new ObjectDownloadResult(await mediator.Send(new DownloadObject(scope, objectId, version), cancellationToken));
}
