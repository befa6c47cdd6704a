using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Api.Contracts.Work;

/// <summary>Proof of a claim.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HeartbeatBody
{
    /// <summary>The token that the claim answered with.</summary>
    [JsonRequired]
    public Guid LeaseToken { get; init; }

    /// <summary>Seconds from now that the task stays the worker's; absent: 60, or what is left of the lease where that is longer.</summary>
    [Range(1, 3600)]
    public double? LeaseSeconds { get; init; }
}

/// <summary>Several heartbeats.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HeartbeatsBody
{
    /// <summary>The leases to extend.</summary>
    [JsonRequired]
    [MinLength(1)]
    [MaxLength(1000)]
    public IReadOnlyList<LeaseBody> Tasks { get; init; } = [];

    /// <summary>Seconds from now that the tasks stay the worker's; absent: 60, or what is left of a lease where that is longer.</summary>
    [Range(1, 3600)]
    public double? LeaseSeconds { get; init; }
}

/// <summary>One lease.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LeaseBody
{
    /// <summary>The task.</summary>
    [JsonRequired]
    public Guid TaskId { get; init; }

    /// <summary>The token that the claim answered with.</summary>
    [JsonRequired]
    public Guid LeaseToken { get; init; }
}

/// <summary>A lease that goes on, or that a cancel has ended.</summary>
/// <param name="LeaseExpiresAt">When it ends without another heartbeat, UTC; when it ended where the task was canceled.</param>
/// <param name="CancelRequested">The task was canceled: the worker should stop, results and failures are refused with 409.</param>
public sealed record HeartbeatAnswer(DateTimeOffset LeaseExpiresAt, bool CancelRequested);

/// <summary>What became of several leases.</summary>
/// <param name="Tasks">In the order of the request.</param>
public sealed record HeartbeatsAnswer(IReadOnlyList<LeaseStateBody> Tasks);

/// <summary>What became of a lease.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Status"><c>held</c>; <c>canceled</c> or <c>lost</c>: nothing the worker says of the task counts any more.</param>
/// <param name="LeaseExpiresAt">When it ends without another heartbeat, UTC; when it ended where the task was canceled.</param>
/// <param name="CancelRequested">Whether the worker should stop.</param>
public sealed record LeaseStateBody(Guid TaskId, string Status, DateTimeOffset? LeaseExpiresAt, bool CancelRequested);

/// <summary>A result.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CompleteBody
{
    /// <summary>The token that the claim answered with.</summary>
    [JsonRequired]
    public Guid LeaseToken { get; init; }

    /// <summary>Any JSON; it is passed on as it is.</summary>
    public JsonElement Result { get; init; }
}

/// <summary>Several results.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CompletionsBody
{
    /// <summary>The results.</summary>
    [JsonRequired]
    [MinLength(1)]
    [MaxLength(100)]
    public IReadOnlyList<CompletionBody> Tasks { get; init; } = [];
}

/// <summary>The result of one task.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CompletionBody
{
    /// <summary>The task.</summary>
    [JsonRequired]
    public Guid TaskId { get; init; }

    /// <summary>The token that the claim answered with.</summary>
    [JsonRequired]
    public Guid LeaseToken { get; init; }

    /// <summary>Any JSON; it is passed on as it is.</summary>
    public JsonElement Result { get; init; }
}

/// <summary>What became of several results.</summary>
/// <param name="Tasks">In the order of the request.</param>
public sealed record TaskStatesBody(IReadOnlyList<TaskStateBody> Tasks);

/// <summary>What became of a task.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Status"><c>success</c>, <c>error</c>, <c>pending</c> (another attempt follows), or <c>lost</c>: the lease was another's, nothing is stored.</param>
public sealed record TaskStateBody(Guid TaskId, string Status);

/// <summary>A failure.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FailBody
{
    /// <summary>The token that the claim answered with.</summary>
    [JsonRequired]
    public Guid LeaseToken { get; init; }

    /// <summary>The exception's text.</summary>
    [Required(AllowEmptyStrings = true)]
    [StringLength(100_000)]
    public required string Exception { get; init; }

    /// <summary>Where it happened.</summary>
    [StringLength(1_000_000)]
    public string? Traceback { get; init; }

    /// <summary>
    /// True: another attempt is made even beyond the task's max_attempts, after the task's backoff, up to 1000 failed ones. False: none is made,
    /// whatever the task's options say. Absent: the options decide.
    /// </summary>
    public bool? Retry { get; init; }
}
