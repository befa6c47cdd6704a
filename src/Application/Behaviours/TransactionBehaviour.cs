using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Behaviours;

/// <summary>Runs each command in one transaction over both stores. The handler may run twice, so it keeps no state outside of the transaction.</summary>
public sealed class TransactionBehaviour<TRequest, TResponse>(IServiceProvider services) : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);

        // Asked for here: queries must not open a database context for nothing.
        return request is ICommand<TResponse>
            ? ((IUnitOfWork)services.GetService(typeof(IUnitOfWork))!).ExecuteAsync(_ => next(), cancellationToken)
            : next();
    }
}
