using FlowProv.Domain.Shared;
using FluentValidation;
using FluentValidation.Results;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The words of the family's errors.</summary>
public static class FlowErrors
{
    /// <summary>The key of <see cref="ErrorDetail.Context"/> that names the flow.</summary>
    public const string FlowIdKey = "flow_id";

    internal static FlowProvException Missing(string flowId, ErrorKind kind = ErrorKind.NotFound) =>
        new(kind, $"There is no flow '{flowId}'.", [Detail(["flow_id"], "There is no such flow.", flowId)]);

    internal static FlowProvException Stale(string flowId, int version) =>
        new(ErrorKind.PreconditionFailed, $"If-Match does not hold for flow '{flowId}': its version is {version}.");

    internal static FlowProvException Unconditional(string flowId) =>
        new(ErrorKind.PreconditionRequired, $"A change of flow '{flowId}' needs If-Match with the version that is changed, or *.");

    internal static ErrorDetail Detail(IReadOnlyList<object> location, string message, string? flowId = null) =>
        new(location, message, Context: flowId is null ? null : new Dictionary<string, object> { [FlowIdKey] = flowId });

    internal static FlowProvException Of(IReadOnlyList<ErrorDetail> errors) => new(
        ErrorKind.Invalid, errors.Count == 1 ? errors[0].Message : $"{errors[0].Message} (the first of {errors.Count} errors)", errors);

    /// <summary>Lets a validator tell errors that know their place in the body.</summary>
    internal static void Tell<T>(this ValidationContext<T> context, IEnumerable<ErrorDetail> errors)
    {
        foreach (var error in errors)
        {
            context.AddFailure(new ValidationFailure("body", error.Message) { CustomState = error });
        }
    }
}
