using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Errors;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Access;

/// <summary>The caller's own account.</summary>
[Route("api/v1/users/me")]
[Tags("Users")]
[RequiresRole(Role.Read)]
public sealed class AccountController(IMediator mediator) : UsersFamilyController(mediator)
{
    /// <summary>Who is calling, and what these credentials allow.</summary>
    [HttpGet(Name = "Account_Get")]
    [ProducesResponseType<CallerBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public CallerBody Get() => new(Caller.Name, Caller.Role, Caller.TokenId, Caller.ExpiresAt);

    /// <summary>Changes one's own password; to be sent with the present one, not with a token.</summary>
    /// <param name="body">The new password.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPatch(Name = "Account_Update")]
    [ProducesResponseType<UserEntry>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public Task<UserEntry> Update([FromBody] ChangePasswordBody body, CancellationToken cancellationToken) =>
        Mediator.Send(new ChangePassword(Caller, body.Password), cancellationToken);

    /// <summary>Lists one's own tokens, the newest first.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("tokens", Name = "Account_ListTokens")]
    [ProducesResponseType<WorkList<TokenEntry>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public Task<WorkList<TokenEntry>> ListTokens(CancellationToken cancellationToken) => ListTokensAsync(Caller.Name, cancellationToken);

    /// <summary>Makes a token of one's own: no wider, and no longer valid, than the credentials of this request.</summary>
    /// <param name="body">The token.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">The token. Its text is not told again.</response>
    [HttpPost("tokens", Name = "Account_CreateToken")]
    [ProducesResponseType<NewTokenBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public Task<IActionResult> CreateToken([FromBody] CreateTokenBody body, CancellationToken cancellationToken) =>
        CreateTokenAsync(Caller.Name, body, Caller, cancellationToken);

    /// <summary>Revokes a token of one's own.</summary>
    /// <param name="id">The token.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">It is worth nothing any more: here at once, on other servers within seconds.</response>
    /// <response code="404">There is no such token.</response>
    [HttpDelete("tokens/{id:guid}", Name = "Account_DeleteToken")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public Task<IActionResult> DeleteToken(Guid id, CancellationToken cancellationToken) => DeleteTokenAsync(Caller.Name, id, cancellationToken);
}
