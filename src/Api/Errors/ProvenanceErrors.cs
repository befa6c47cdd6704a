using System.Text.Json.Serialization;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Errors;

/// <summary>Errors of <c>/api/v1</c>, and of all paths that belong to no family.</summary>
internal sealed class ProvenanceErrors() : ErrorFamily(JsonIgnoreCondition.Never)
{
    protected override object Body(HttpContext context, int status, string message, IReadOnlyList<ErrorDetail> details) => status == StatusCodes.Status422UnprocessableEntity
        ? new ValidationErrorBody([.. details.Select(ValidationErrorItem.From)])
        : new ErrorBody(message);
}
