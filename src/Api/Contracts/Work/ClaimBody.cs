using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using FlowProv.Application.Ports;

namespace FlowProv.Api.Contracts.Work;

/// <summary>What a worker asks for.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClaimBody : IValidatableObject
{
    /// <summary>The worker's name, the same for each of its claims.</summary>
    [Required]
    [StringLength(255, MinimumLength = 1)]
    public required string WorkerId { get; init; }

    /// <summary>The queues to take from, first ones first; absent: all queues.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string>? Queues { get; init; }

    /// <summary>The names of the tasks that the worker can run; absent: all.</summary>
    [MaxLength(1000)]
    public IReadOnlyList<string>? Keys { get; init; }

    /// <summary>The most tasks to give.</summary>
    [Range(1, 100)]
    public int MaxTasks { get; init; } = 1;

    /// <summary>Seconds to wait for a first task when there is none.</summary>
    [Range(0, 60)]
    public double WaitSeconds { get; init; }

    /// <summary>Seconds that the tasks are the worker's without a heartbeat.</summary>
    [Range(1, 3600)]
    public double LeaseSeconds { get; init; } = 60;

    /// <summary>What names must be to be stored, and that the server's own queue is nobody else's.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsName(WorkerId))
        {
            yield return new ValidationResult("worker_id must not contain NUL.", [nameof(WorkerId)]);
        }

        if (Queues?.All(IsName) == false)
        {
            yield return new ValidationResult("queues must be a list of names without NUL.", [nameof(Queues)]);
        }

        if (Queues?.Contains(ServerQueue.Http) == true)
        {
            yield return new ValidationResult($"The queue {ServerQueue.Http} is the server's own.", [nameof(Queues)]);
        }

        if (Keys?.All(IsName) == false)
        {
            yield return new ValidationResult("keys must be a list of names without NUL.", [nameof(Keys)]);
        }
    }

    private static bool IsName(string? text) => text?.Contains('\0', StringComparison.Ordinal) == false;
}

/// <summary>Tasks in the hands of the worker.</summary>
/// <param name="Tasks">At most as many as asked for.</param>
public sealed record ClaimedTasksBody(IReadOnlyList<ClaimedTaskBody> Tasks);

/// <summary>A task to run: call the function for <c>key</c> with <c>args</c> and <c>kwargs</c>.</summary>
/// <param name="TaskId">The task's id.</param>
/// <param name="WorkflowId">The run that it belongs to.</param>
/// <param name="Key">The task's name.</param>
/// <param name="LeaseToken">Proof of the claim, for heartbeat, complete and fail.</param>
/// <param name="LeaseExpiresAt">When the lease ends without a heartbeat, UTC.</param>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="Args">Positional arguments: none for a failure hook, else one made of the results before.</param>
/// <param name="Kwargs">Named arguments.</param>
/// <param name="Queue">The queue it came from.</param>
public sealed record ClaimedTaskBody(
    Guid TaskId,
    Guid WorkflowId,
    string Key,
    Guid LeaseToken,
    DateTimeOffset LeaseExpiresAt,
    int Attempt,
    IReadOnlyList<object?> Args,
    TaskKwargs Kwargs,
    string Queue);

/// <summary>Named arguments of every task.</summary>
/// <param name="WorkflowId">The run's id.</param>
/// <param name="Payload">The run's payload, the same for each of its tasks.</param>
public sealed record TaskKwargs(Guid WorkflowId, IReadOnlyDictionary<string, object?> Payload);
