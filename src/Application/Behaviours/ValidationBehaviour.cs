using FlowProv.Domain.Shared;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace FlowProv.Application.Behaviours;

/// <summary>Refuses requests that break their rules before a transaction begins, with every failure at once.</summary>
public sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var details = validators.SelectMany(validator => validator.Validate(request).Errors).Select(Describe).ToList();
        return details.Count switch
        {
            0 => next(),
            1 => throw new FlowProvException(ErrorKind.Invalid, details[0].Message, details),
            _ => throw new FlowProvException(ErrorKind.Invalid, $"{details[0].Message} (the first of {details.Count} errors)", details),
        };
    }

    // A rule that looks into a body brings the place itself.
    private static ErrorDetail Describe(ValidationFailure failure) =>
        failure.CustomState as ErrorDetail ?? new ErrorDetail([failure.PropertyName], failure.ErrorMessage);
}
