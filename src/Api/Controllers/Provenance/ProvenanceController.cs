using FlowProv.Api.Contracts.Provenance;
using FlowProv.Api.Errors;
using FlowProv.Application.Filters;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Provenance;

/// <summary>What the family's controllers share: the errors that every route may answer with.</summary>
[ApiController]
[ProducesResponseType<ErrorBody>(StatusCodes.Status400BadRequest)]
[ProducesResponseType<ErrorBody>(StatusCodes.Status401Unauthorized)]
[ProducesResponseType<ErrorBody>(StatusCodes.Status403Forbidden)]
[ProducesResponseType<ValidationErrorBody>(StatusCodes.Status422UnprocessableEntity)]
[ProducesResponseType<ErrorBody>(StatusCodes.Status503ServiceUnavailable)]
public abstract class ProvenanceController : ControllerBase
{
    private protected static ListOrder OrderOf(SortDirection direction) =>
        direction == SortDirection.Desc ? ListOrder.Descending : ListOrder.Ascending;
}
