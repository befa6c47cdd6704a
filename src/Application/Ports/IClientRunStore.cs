using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.States;

namespace FlowProv.Application.Ports;

/// <summary>
/// Runs that clients execute themselves and report the states of (contracts/prefect.md 3). Every call belongs to the transaction of
/// <see cref="IUnitOfWork"/>. A step locks one run's row; a flow run comes before its task runs, and a subflow's run before the task run that it stands for.
/// </summary>
public interface IClientRunStore
{
    /// <summary>Adds a flow, or returns the one of that name as it is.</summary>
    Task<AddedRow> AddFlowAsync(Guid id, string name, IReadOnlyList<string> tags, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Adds a flow run with its first state, or returns the one with that idempotency key as it is.</summary>
    Task<AddedRow> AddAsync(NewClientFlowRun run, CancellationToken cancellationToken);

    /// <summary>Adds a task run with its first state, or returns the one with those keys as it is.</summary>
    Task<AddedRow> AddAsync(NewClientTaskRun run, CancellationToken cancellationToken);

    /// <summary>A flow run under lock; null when there is none.</summary>
    Task<LockedFlowRun?> LockFlowRunAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>A task run under lock, with what its rules ask of the flow run; null when there is none.</summary>
    Task<LockedTaskRun?> LockTaskRunAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Some flow runs that somebody has to look after, under lock; those that others have are passed over.</summary>
    Task<IReadOnlyList<LockedFlowRun>> LockNeglectedFlowRunsAsync(Neglect neglect, DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>Some task runs that are not over although their flow run was cancelled within the last day, under lock.</summary>
    Task<IReadOnlyList<LockedTaskRun>> LockAbandonedTaskRunsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Puts some flow runs into Director's list whose flow's name became a definition's after they were made; returns how many. Those that others
    /// have are passed over.
    /// </summary>
    Task<int> AdoptAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Stores a flow run's next state, together with its document, which the caller merges next.</summary>
    void Save(LockedFlowRun run, StoredState next);

    /// <summary>Stores a task run's next state, together with its document, which the caller merges next.</summary>
    void Save(LockedTaskRun run, StoredState next, int flowRunRunCount);

    /// <summary>Changes a flow run that is under lock.</summary>
    Task ChangeAsync(Guid id, FlowRunChanges changes, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Renames a task run, or leaves its name where none is given; false when there is none.</summary>
    Task<bool> RenameTaskRunAsync(Guid id, string? name, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The newest completed state that is cached under a key and not expired.</summary>
    Task<RunState?> FindCachedAsync(string cacheKey, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Caches a completed state.</summary>
    Task CacheAsync(string cacheKey, DateTimeOffset? expiration, Guid stateId, CancellationToken cancellationToken);
}

/// <summary>Why somebody has to look after a flow run (contracts/prefect.md 1.6).</summary>
public enum Neglect
{
    /// <summary>Named Scheduled, and five seconds past its time.</summary>
    Late,

    /// <summary>Paused, and past the end of its pause.</summary>
    PausedTooLong,

    /// <summary>A subflow's run that is not over although its parent's run was cancelled within the last day.</summary>
    Abandoned,
}

/// <summary>A row as it is now.</summary>
/// <param name="Json">As it goes out.</param>
/// <param name="Id">Its id.</param>
/// <param name="FlowName">The name of its flow; of a task run's flow run nothing.</param>
/// <param name="IsNew">False when it was there before.</param>
public sealed record AddedRow(byte[] Json, Guid Id, string? FlowName, bool IsNew) : SavedResource(Json, IsNew);

/// <summary>A state and what follows from it for the run (contracts/prefect.md 3.4).</summary>
/// <param name="State">The state.</param>
/// <param name="Clock">The run's times and counts from now on.</param>
/// <param name="Policy">The policy where it changes, as JSON.</param>
public sealed record StoredState(RunState State, RunClock Clock, string? Policy);

/// <summary>A flow run to be stored. JSON members are text as it was sent.</summary>
public sealed record NewClientFlowRun(Guid Id, Guid FlowId, string Name, StoredState First)
{
    public string? FlowVersion { get; init; }

    public string Parameters { get; init; } = "{}";

    public string Context { get; init; } = "{}";

    public string? IdempotencyKey { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public Guid? ParentTaskRunId { get; init; }

    public Guid? DeploymentId { get; init; }

    public Guid? WorkQueueId { get; init; }

    public string? WorkQueueName { get; init; }

    public bool AutoScheduled { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }

    public string? CreatedBy { get; init; }
}

/// <summary>A task run to be stored. JSON members are text as it was sent.</summary>
public sealed record NewClientTaskRun(Guid Id, Guid FlowRunId, string Name, string TaskKey, string DynamicKey, StoredState First)
{
    public string? CacheKey { get; init; }

    public DateTimeOffset? CacheExpiration { get; init; }

    public string? TaskVersion { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string TaskInputs { get; init; } = "{}";

    /// <summary>The task runs among its inputs.</summary>
    public IReadOnlyList<Guid> Previous { get; init; } = [];
}

/// <summary>What changes of a flow run; null leaves a value as it is.</summary>
public sealed record FlowRunChanges
{
    public string? Name { get; init; }

    public Changed? FlowVersion { get; init; }

    public string? Parameters { get; init; }

    public string? EmpiricalPolicy { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public Changed? InfrastructurePid { get; init; }
}

/// <summary>A text that becomes another or null.</summary>
public sealed record Changed(string? Value);

/// <summary>A flow run under lock.</summary>
/// <param name="Id">The run.</param>
/// <param name="IsEngines">Whether the engine executes it: no client may then report states.</param>
/// <param name="State">Its state; of a run of the engine, what its times tell.</param>
/// <param name="Clock">Its times and counts.</param>
/// <param name="Policy">Its policy as JSON.</param>
/// <param name="DeploymentId">The deployment that it was made of.</param>
/// <param name="ParentTaskRunId">The task run that it stands for.</param>
public sealed record LockedFlowRun(
    Guid Id, bool IsEngines, RunState State, RunClock Clock, string? Policy, Guid? DeploymentId, Guid? ParentTaskRunId);

/// <summary>A task run under lock.</summary>
/// <param name="Id">The run.</param>
/// <param name="IsEngines">Whether the engine executes it: no client may then report states.</param>
/// <param name="State">Its state; of a run of the engine, what its times tell.</param>
/// <param name="Clock">Its times and counts.</param>
/// <param name="Policy">Its policy as JSON.</param>
/// <param name="FlowRunId">The run that it belongs to.</param>
/// <param name="TaskKey">The task.</param>
/// <param name="Tags">Its tags, which limits are on.</param>
/// <param name="FlowRunRunCount">The attempt of the flow run that it last ran in.</param>
/// <param name="FlowRunState">The type of the flow run's state.</param>
/// <param name="FlowRunAttempt">The flow run's present attempt.</param>
public sealed record LockedTaskRun(
    Guid Id,
    bool IsEngines,
    RunState State,
    RunClock Clock,
    string? Policy,
    Guid FlowRunId,
    string TaskKey,
    IReadOnlyList<string> Tags,
    int FlowRunRunCount,
    StateType FlowRunState,
    int FlowRunAttempt);
