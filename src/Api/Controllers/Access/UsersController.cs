using System.ComponentModel.DataAnnotations;
using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Errors;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Access;

/// <summary>Users, their roles and their tokens.</summary>
[Route("api/v1/users")]
[Tags("Users")]
[RequiresRole(Role.Admin)]
public sealed class UsersController(IMediator mediator) : UsersFamilyController(mediator)
{
    /// <summary>Lists users by name.</summary>
    /// <param name="limit">The most users to return.</param>
    /// <param name="after">Only users after this name: the last one of the page before.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Users_List")]
    [ProducesResponseType<WorkList<UserEntry>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public async Task<WorkList<UserEntry>> List(
        [Range(1, 1000)] int limit = 1000, string? after = null, CancellationToken cancellationToken = default)
    {
        var users = await Mediator.Send(new ListUsers(after ?? "", limit), cancellationToken);
        return new WorkList<UserEntry>(users, users.Count);
    }

    /// <summary>Makes a user.</summary>
    /// <param name="body">The user.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">The user.</response>
    /// <response code="409">The name is taken, or authentication is off.</response>
    [HttpPost(Name = "Users_Create")]
    [ProducesResponseType<UserEntry>(StatusCodes.Status201Created)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public async Task<IActionResult> Create([FromBody] CreateUserBody body, CancellationToken cancellationToken)
    {
        var user = await Mediator.Send(new CreateUser(body.Name, body.Password, body.Role, body.Disabled), cancellationToken);
        return Created($"/api/v1/users/{Uri.EscapeDataString(user.Name)}", user);
    }

    /// <summary>A user.</summary>
    /// <param name="name">The user's name.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{name}", Name = "Users_Get")]
    [ProducesResponseType<UserEntry>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public Task<UserEntry> Get(string name, CancellationToken cancellationToken) => Mediator.Send(new GetUser(name), cancellationToken);

    /// <summary>Changes a user's password, role, or whether the user is disabled.</summary>
    /// <param name="name">The user.</param>
    /// <param name="body">What to change.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="409">The user is the last enabled admin, or authentication is off.</response>
    [HttpPatch("{name}", Name = "Users_Update")]
    [ProducesResponseType<UserEntry>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public Task<UserEntry> Update(string name, [FromBody] UpdateUserBody body, CancellationToken cancellationToken) =>
        Mediator.Send(new UpdateUser(name, body.Password, body.Role, body.Disabled), cancellationToken);

    /// <summary>Deletes a user with the user's tokens.</summary>
    /// <param name="name">The user.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">The user is gone.</response>
    /// <response code="409">The user is the last enabled admin, or authentication is off.</response>
    [HttpDelete("{name}", Name = "Users_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public async Task<IActionResult> Delete(string name, CancellationToken cancellationToken)
    {
        await Mediator.Send(new DeleteUser(name), cancellationToken);
        return NoContent();
    }

    /// <summary>Lists a user's tokens, the newest first.</summary>
    /// <param name="name">The user.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{name}/tokens", Name = "Users_ListTokens")]
    [ProducesResponseType<WorkList<TokenEntry>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public Task<WorkList<TokenEntry>> ListTokens(string name, CancellationToken cancellationToken) => ListTokensAsync(name, cancellationToken);

    /// <summary>Makes a token for a user.</summary>
    /// <param name="name">The user.</param>
    /// <param name="body">The token.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">The token. Its text is not told again.</response>
    [HttpPost("{name}/tokens", Name = "Users_CreateToken")]
    [ProducesResponseType<NewTokenBody>(StatusCodes.Status201Created)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)]
    public Task<IActionResult> CreateToken(string name, [FromBody] CreateTokenBody body, CancellationToken cancellationToken) =>
        CreateTokenAsync(name, body, by: null, cancellationToken);

    /// <summary>Revokes a token of a user.</summary>
    /// <param name="name">The user.</param>
    /// <param name="id">The token.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">It is worth nothing any more: here at once, on other servers within seconds.</response>
    [HttpDelete("{name}/tokens/{id:guid}", Name = "Users_DeleteToken")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ErrorBody>(StatusCodes.Status409Conflict)]
    public Task<IActionResult> DeleteToken(string name, Guid id, CancellationToken cancellationToken) => DeleteTokenAsync(name, id, cancellationToken);
}
