using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.Errors;
using FlowProv.Api.OpenApi;
using FlowProv.Api.Results;
using FlowProv.Application.Prefect.Admin;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>What operators ask by Prefect's command line.</summary>
[Route("api/admin")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class AdminController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>The version of Prefect whose clients are served.</summary>
    private const string PrefectVersion = "2.7.12";

    /// <summary>The version of Prefect whose clients are served.</summary>
    [HttpGet("version", Name = "Admin_GetVersion")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public IActionResult GetVersion() => ResourceResult.Written(StatusCodes.Status200OK, json => json.WriteStringValue(PrefectVersion));

    /// <summary>The settings in effect, secrets masked.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("settings", Name = "Admin_GetSettings")]
    [ProducesResponseType<ServerSettingsBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> GetSettings(CancellationToken cancellationToken) => GetAsync(new GetServerSettings(), cancellationToken);

    /// <summary>Deletes all that Prefect's clients stored. Provenance and what the engine executes stay.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">It is gone.</response>
    /// <response code="400">It is not confirmed.</response>
    /// <response code="409">FlowProv:Prefect:AllowDatabaseClear does not allow it.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("database/clear", Name = "Admin_ClearDatabase")]
    [ConsumesBody("application/json", typeof(ConfirmBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<PrefectErrorBody>(StatusCodes.Status400BadRequest)]
    public async Task<IActionResult> ClearDatabase(CancellationToken cancellationToken) =>
        await DoneAsync(new ClearDatabase(await BodyAsync(cancellationToken), Caller), cancellationToken);

    /// <summary>Refused: the database is not dropped by clients.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Never here: the original's answer.</response>
    /// <response code="400">It is not confirmed.</response>
    /// <response code="409">Always, when it is confirmed; the body names the operator's command.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("database/drop", Name = "Admin_DropDatabase")]
    [ConsumesBody("application/json", typeof(ConfirmBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<PrefectErrorBody>(StatusCodes.Status400BadRequest)]
    public async Task<IActionResult> DropDatabase(CancellationToken cancellationToken) =>
        await DoneAsync(new ChangeSchema(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Refused: the schema is not created by clients.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Never here: the original's answer.</response>
    /// <response code="400">It is not confirmed.</response>
    /// <response code="409">Always, when it is confirmed; the body names the operator's command.</response>
    [RequiresRole(Role.Admin)]
    [HttpPost("database/create", Name = "Admin_CreateDatabase")]
    [ConsumesBody("application/json", typeof(ConfirmBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<PrefectErrorBody>(StatusCodes.Status400BadRequest)]
    public async Task<IActionResult> CreateDatabase(CancellationToken cancellationToken) =>
        await DoneAsync(new ChangeSchema(await BodyAsync(cancellationToken)), cancellationToken);
}
