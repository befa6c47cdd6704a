using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Schedules;

/// <summary>The flows whose schedules are due.</summary>
public sealed record ListDueSchedules(int Limit) : ICommand<IReadOnlyList<string>>;

internal sealed class ListDueSchedulesHandler(IRunStore runs) : IRequestHandler<ListDueSchedules, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(ListDueSchedules request, CancellationToken cancellationToken) =>
        runs.ListDueAsync(request.Limit, cancellationToken);
}
