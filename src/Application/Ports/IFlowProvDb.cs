using FlowProv.Domain.Flows;
using FlowProv.Domain.Runs;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Ports;

/// <summary>The orchestration store's entities. Changes are saved by the use case, within the transaction that its command runs in.</summary>
public interface IFlowProvDb
{
    DbSet<FlowConfiguration> FlowConfigurations { get; }

    DbSet<FlowVersion> FlowVersions { get; }

    DbSet<FlowEvent> FlowEvents { get; }

    DbSet<FlowRun> FlowRuns { get; }

    DbSet<TaskRun> TaskRuns { get; }

    DbSet<Worker> Workers { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}
