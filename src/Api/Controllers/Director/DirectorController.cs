using FlowProv.Api.Errors;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Director;

/// <summary>What the family's controllers share: the errors that every route may answer with.</summary>
[ApiController]
[ProducesResponseType<DirectorErrorBody>(StatusCodes.Status400BadRequest)]
[ProducesResponseType<DirectorUnauthorizedBody>(StatusCodes.Status401Unauthorized)]
[ProducesResponseType<DirectorErrorBody>(StatusCodes.Status403Forbidden)]
[ProducesResponseType<DirectorErrorBody>(StatusCodes.Status404NotFound)]
[ProducesResponseType<DirectorErrorBody>(StatusCodes.Status503ServiceUnavailable)]
public abstract class DirectorController : ControllerBase;
