using MediatR;

namespace FlowProv.Application.Behaviours;

/// <summary>A request that reads the orchestration store; it is repeated when the database fails in passing.</summary>
public interface IQuery<out T> : IRequest<T>;
