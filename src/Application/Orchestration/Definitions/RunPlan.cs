using System.Collections.Immutable;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>The tasks of one run, made before anything runs.</summary>
/// <param name="Tasks">In a stable topological order: main tasks by their place in the definition, the success hook last.</param>
/// <param name="FailureHook">The row that is made only when something fails.</param>
public sealed record RunPlan(ImmutableArray<PlannedTask> Tasks, PlannedTask? FailureHook);

/// <summary>
/// One row of a run. A main task is ready when all of <paramref name="Previous"/> are done, so its pending dependencies are their number.
/// Hooks stand apart, without previous tasks: the success hook is ready when all main tasks are done.
/// </summary>
/// <param name="Position">The index in the plan.</param>
/// <param name="Key">The name of the task.</param>
/// <param name="Queue">The queue it waits in.</param>
/// <param name="Priority">Lower is claimed first.</param>
/// <param name="Hook">Which hook it is; null for a main task.</param>
/// <param name="Previous">The positions of the tasks it waits for.</param>
/// <param name="ArgsTemplate">Where its one positional argument comes from; null for the failure hook, which has none.</param>
/// <param name="Options">How it is run.</param>
public sealed record PlannedTask(
    int Position,
    string Key,
    string Queue,
    int Priority,
    HookKind? Hook,
    ImmutableArray<int> Previous,
    ArgumentSource? ArgsTemplate,
    TaskOptions Options);

