using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Controllers.Provenance;
using FlowProv.Application.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Access;

/// <summary>What the routes of users share.</summary>
[ClosedWithoutAuthentication]
public abstract class UsersFamilyController(IMediator mediator) : ProvenanceController
{
    private protected IMediator Mediator => mediator;

    private protected Caller Caller => CallerPrincipal.Of(HttpContext)!;

    private protected async Task<WorkList<TokenEntry>> ListTokensAsync(string userName, CancellationToken cancellationToken)
    {
        var tokens = await mediator.Send(new ListTokens(userName), cancellationToken);
        return new WorkList<TokenEntry>(tokens, tokens.Count);
    }

    private protected async Task<IActionResult> CreateTokenAsync(string userName, CreateTokenBody body, Caller? by, CancellationToken cancellationToken)
    {
        var made = await mediator.Send(new CreateToken(userName, body.Name, body.Role, body.ExpiresIn, body.End(), by), cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return StatusCode(StatusCodes.Status201Created, NewTokenBody.Of(made));
    }

    private protected async Task<IActionResult> DeleteTokenAsync(string userName, Guid id, CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteToken(userName, id), cancellationToken);
        return NoContent();
    }
}
