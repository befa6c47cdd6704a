using FlowProv.Api.Errors;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

/// <summary>What the family's controllers share: the errors that every route may answer with.</summary>
[ApiController]
[EnableCors(CorsPolicy)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status404NotFound)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status409Conflict)]
[ProducesResponseType<PrefectValidationBody>(StatusCodes.Status422UnprocessableEntity)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status503ServiceUnavailable)]
public abstract class PrefectController : ControllerBase
{
    /// <summary>Any origin may call these routes, as with the original.</summary>
    public const string CorsPolicy = "prefect";
}
