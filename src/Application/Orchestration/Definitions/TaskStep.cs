using System.Collections.Immutable;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>One step of a definition: a task, or steps that run together or one after the other.</summary>
public abstract record TaskStep(string Name);

/// <summary>One run of the task with this name.</summary>
public sealed record SingleTask(string Name) : TaskStep(Name);

/// <summary>Steps that run side by side; the next step waits for all of them.</summary>
public sealed record TaskGroup(string Name, ImmutableArray<TaskStep> Members) : TaskStep(Name);

/// <summary>Steps that run one after the other.</summary>
public sealed record TaskChain(string Name, ImmutableArray<TaskStep> Steps) : TaskStep(Name);
