using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Health;

/// <summary>Whether the service can do its work now.</summary>
public sealed record GetReadiness : IRequest<DatabaseHealth>;

internal sealed class GetReadinessHandler(IDatabaseHealth database) : IRequestHandler<GetReadiness, DatabaseHealth>
{
    public Task<DatabaseHealth> Handle(GetReadiness request, CancellationToken cancellationToken) => database.CheckAsync(cancellationToken);
}
