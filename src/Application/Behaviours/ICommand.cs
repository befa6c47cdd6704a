using MediatR;

namespace FlowProv.Application.Behaviours;

/// <summary>A request that changes the orchestration store; it runs in one transaction.</summary>
public interface ICommand<out T> : IRequest<T>;
