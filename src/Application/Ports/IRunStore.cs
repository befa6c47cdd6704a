using FlowProv.Domain.Flows;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Ports;

/// <summary>
/// The engine's rows: runs, their tasks and the leases on them. Every call belongs to the transaction of <see cref="IUnitOfWork"/>.
/// Locks are taken in one order, run before task, so that no two steps wait for each other; only a claim takes tasks first, and it never waits.
/// </summary>
public interface IRunStore
{
    /// <summary>
    /// The flow that a definition's full name belongs to, or null. Until the end of the transaction no command changes its state, so that no run
    /// slips past a stop.
    /// </summary>
    Task<RunnableFlow?> FindFlowAsync(string fullname, CancellationToken cancellationToken);

    /// <summary>Running flows whose schedule is due, the longest due first.</summary>
    Task<IReadOnlyList<string>> ListDueAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Takes a flow's due schedule for this transaction; null when it is not due any more or another server has it.</summary>
    Task<DueSchedule?> TakeDueAsync(string flowId, CancellationToken cancellationToken);

    /// <summary>Notes that a schedule fired, and when it is due next.</summary>
    Task ScheduleAsync(string flowId, DateTimeOffset? next, CancellationToken cancellationToken);

    /// <summary>Flows that keep only their newest runs, with how many.</summary>
    Task<IReadOnlyList<(string FlowId, int Keep)>> ListRetentionsAsync(CancellationToken cancellationToken);

    /// <summary>Stores a new run with its tasks; returns when it was created.</summary>
    Task<DateTimeOffset> InsertAsync(NewFlowRun run, CancellationToken cancellationToken);

    /// <summary>Takes ready tasks for a worker; tasks that others look at are passed over.</summary>
    Task<IReadOnlyList<ClaimedTask>> ClaimAsync(TaskClaim claim, CancellationToken cancellationToken);

    /// <summary>
    /// Extends leases, never past an attempt's time limit, and without a length to a minute from now at least; those that a cancel ended come
    /// back as canceled. Leases that are lost are missing in the answer.
    /// </summary>
    Task<IReadOnlyList<LeaseState>> ExtendAsync(IReadOnlyList<LeaseKey> leases, double? leaseSeconds, CancellationToken cancellationToken);

    /// <summary>Stores results, one of a task, and lets their successors go on. Tasks whose lease is lost are missing in the answer.</summary>
    Task<Settlement> CompleteAsync(IReadOnlyList<TaskResult> results, CancellationToken cancellationToken);

    /// <summary>Stores failures: another attempt, or the end of the run. Tasks whose lease is lost are missing in the answer.</summary>
    Task<Settlement> FailAsync(IReadOnlyList<TaskFailure> failures, CancellationToken cancellationToken);

    /// <summary>Ends attempts whose lease is over and tasks that waited too long in their queue. Rows that others work on are passed over.</summary>
    Task<Settlement> ExpireAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Cancels runs and whatever of them is not final. Late results are refused from then on.</summary>
    Task<Settlement> CancelAsync(IReadOnlyList<Guid> runIds, CancellationToken cancellationToken);

    /// <summary>Cancels the open runs of a flow.</summary>
    Task<Settlement> CancelFlowAsync(string flowId, CancellationToken cancellationToken);

    /// <summary>The payloads of runs, without those that are longer.</summary>
    Task<IReadOnlyDictionary<Guid, string>> ReadPayloadsAsync(IReadOnlyList<Guid> runIds, int mostCharacters, CancellationToken cancellationToken);

    /// <summary>Makes a flow's waiting tasks claimable or not.</summary>
    Task<IReadOnlyList<string>> HoldAsync(string flowId, bool held, CancellationToken cancellationToken);

    /// <summary>Deletes a flow's oldest runs that are over, beyond the newest ones to keep; at most so many.</summary>
    Task<int> PruneAsync(string flowId, int keep, int limit, CancellationToken cancellationToken);
}

/// <summary>A flow that runs can be made of.</summary>
public sealed record RunnableFlow(string FlowId, int Version, DateTimeOffset UpdatedAt, FlowState DesiredState, string Body);

/// <summary>A schedule to fire now.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Due">When it was due.</param>
/// <param name="Now">The database's time.</param>
public sealed record DueSchedule(RunnableFlow Flow, DateTimeOffset Due, DateTimeOffset Now);

/// <summary>A run to be stored.</summary>
public sealed record NewFlowRun(
    Guid Id,
    string FlowId,
    int FlowVersion,
    string Project,
    string Name,
    bool Periodic,
    DateTimeOffset? ScheduledFor,
    string Payload,
    string? Comment,
    Guid? RelaunchOf,
    IReadOnlyList<NewTaskRun> Tasks,
    NewTaskRun? FailureHook)
{
    /// <summary>A run without anything to do succeeds at once.</summary>
    public RunStatus Status => Tasks.All(task => task.Status.IsFinal()) ? RunStatus.Success : RunStatus.Pending;
}

/// <summary>A task to be stored with its run; the members that state how far it is serve a run that resumes another.</summary>
public sealed record NewTaskRun(
    Guid Id,
    int Position,
    string Key,
    HookKind? Hook,
    string Queue,
    int Priority,
    IReadOnlyList<Guid> Previous,
    IReadOnlyList<Guid> Next,
    string Arguments,
    RetryRules Retry,
    double? TimeLimit,
    double? QueueTimeLimit,
    string? Http,
    int PendingDeps,
    RunStatus Status = RunStatus.Pending,
    string? Result = null,
    Guid? TakenFrom = null);

/// <summary>What a worker asks for.</summary>
/// <param name="WorkerId">Who asks.</param>
/// <param name="Queues">Which queues; null for all but the server's own.</param>
/// <param name="Keys">Which task names; null for all.</param>
/// <param name="MaxTasks">At most so many.</param>
/// <param name="LeaseSeconds">How long without a heartbeat they are the worker's.</param>
public sealed record TaskClaim(string WorkerId, IReadOnlyList<string>? Queues, IReadOnlyList<string>? Keys, int MaxTasks, double LeaseSeconds);

/// <summary>A task in the hands of a worker.</summary>
public sealed record ClaimedTask(
    Guid Id,
    Guid RunId,
    string Key,
    HookKind? Hook,
    string Queue,
    Guid LeaseToken,
    DateTimeOffset LeaseUntil,
    int Attempt,
    string Arguments,
    IReadOnlyList<Guid> Previous,
    string? Http,
    DateTimeOffset StartedAt)
{
    /// <summary>Whether the run began with this claim.</summary>
    public bool StartsRun { get; init; }

    /// <summary>The run's payload, as it was sent.</summary>
    public string Payload { get; init; } = "{}";

    /// <summary>The results of the tasks that its arguments are made of, by position.</summary>
    public IReadOnlyDictionary<int, string> Results { get; init; } = new Dictionary<int, string>();
}

/// <summary>A task and the proof of its claim.</summary>
public sealed record LeaseKey(Guid TaskId, Guid Token);

/// <summary>A lease that holds, or that a cancel has ended.</summary>
/// <param name="Lease">The lease.</param>
/// <param name="LeaseUntil">When it ends without another heartbeat, or ended.</param>
/// <param name="IsCanceled">Whether it was canceled: the worker shall stop.</param>
public sealed record LeaseState(LeaseKey Lease, DateTimeOffset LeaseUntil, bool IsCanceled);

/// <summary>A result that a worker brings.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Token">Proof of the claim.</param>
/// <param name="Result">Any JSON.</param>
public sealed record TaskResult(Guid TaskId, Guid Token, string Result);

/// <summary>A failure that a worker reports.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Token">Proof of the claim.</param>
/// <param name="Exception">The exception's text.</param>
/// <param name="Traceback">Where it happened.</param>
/// <param name="Retry">True for another attempt even beyond the ordinary ones, false for none, null as the task's rules say.</param>
public sealed record TaskFailure(Guid TaskId, Guid Token, string Exception, string Traceback, bool? Retry)
{
    /// <summary>What stands for a traceback where no code told one: it begins as all do (contract 1.3).</summary>
    public static string TracebackOf(string text) => $"Traceback (most recent call last):\n{text}";
}

/// <summary>What a step changed.</summary>
public sealed record Settlement(IReadOnlyList<SettledTask> Tasks, IReadOnlyList<SettledRun> Runs, IReadOnlyCollection<string> ReadyQueues)
{
    public static readonly Settlement Nothing = new([], [], []);
}

/// <summary>A task after a step. Pending means that another attempt follows.</summary>
public sealed record SettledTask(
    Guid Id,
    Guid RunId,
    string Key,
    RunStatus Status,
    string? Result,
    int Attempt,
    int Lost,
    string? Worker,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    IReadOnlyList<Guid> Previous,
    string Queue);

/// <summary>A run after a step; <paramref name="Begins"/> tells that no claim said so before.</summary>
public sealed record SettledRun(Guid Id, RunStatus Status, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, bool Begins);
