using System.Text.Json.Serialization;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Errors;

// Contract: contracts/director-and-flows.md 4.2; the seed asks for "a JSON object with the error details".
/// <summary>Errors of <c>/flows</c> and <c>/flow-events</c>.</summary>
internal sealed class FlowsErrors() : ErrorFamily(JsonIgnoreCondition.WhenWritingNull)
{
    protected override int StatusOf(ErrorKind kind) =>
        kind == ErrorKind.Unprocessable ? StatusCodes.Status400BadRequest : base.StatusOf(kind);

    protected override object Body(HttpContext context, int status, string message, IReadOnlyList<ErrorDetail> details) =>
        new FlowsErrorBody(message, details.Count == 0 ? null : [.. details.Select(FlowsErrorItem.From)]);
}

/// <summary>The error body of the flows family.</summary>
/// <param name="Error">What was wrong, in one sentence.</param>
/// <param name="Errors">Every single failure; absent where the sentence says it all.</param>
public sealed record FlowsErrorBody(string Error, IReadOnlyList<FlowsErrorItem>? Errors = null);

/// <summary>One failure.</summary>
/// <param name="Index">The position in the array that was sent.</param>
/// <param name="FlowId">The flow it is about.</param>
/// <param name="Path">The place in the configuration or body as a JSON pointer, or the name of a parameter.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record FlowsErrorItem(int? Index, string? FlowId, string? Path, string Message)
{
    public static FlowsErrorItem From(ErrorDetail detail)
    {
        ArgumentNullException.ThrowIfNull(detail);
        var flowId = detail.Context?.GetValueOrDefault(FlowErrors.FlowIdKey) as string;
        if (detail.Location is not ["body", ..])
        {
            return new FlowsErrorItem(null, flowId, detail.Location.Count == 0 ? null : $"{detail.Location[^1]}", detail.Message);
        }

        var index = detail.Location is [_, int position, ..] ? position : (int?)null;
        var steps = detail.Location.Skip(index is null ? 1 : 2)
            .Select(step => "/" + $"{step}".Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        return new FlowsErrorItem(index, flowId, string.Concat(steps) is { Length: > 0 } pointer ? pointer : null, detail.Message);
    }
}
