using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Behaviours;

/// <summary>Runs each command in one transaction over both stores. The handler may run twice, so it keeps no state outside of the transaction.</summary>
public sealed class TransactionBehaviour<TRequest, TResponse>(IServiceProvider services) : IPipelineBehavior<TRequest, TResponse>
{
    // Asked for late: requests that are neither command nor query must not open a database context for nothing.
    private IUnitOfWork UnitOfWork => (IUnitOfWork)services.GetService(typeof(IUnitOfWork))!;

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return request switch
        {
            ICommand<TResponse> => UnitOfWork.ExecuteAsync(_ => next(), cancellationToken),
            IQuery<TResponse> => UnitOfWork.ReadAsync(_ => next(), cancellationToken),
            _ => next(),
        };
    }
}
