using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>The positional arguments of a claimed task (contracts/director-and-flows.md 2.3).</summary>
public static class TaskArguments
{
    /// <summary>A JSON array; results stand in it as they were stored. A failure hook has no source and gets none.</summary>
    public static string Of(ClaimedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        var source = task.Arguments.Length == 0 ? null : ArgumentSource.Parse(task.Arguments);
        return ArgumentSource.Arguments(source, position => task.Results[position]);
    }
}
