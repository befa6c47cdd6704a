using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>A saved search: filters that a dashboard keeps under a name.</summary>
public sealed record SavedSearchBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    /// <summary>Objects of object, property, type, operation and value, which nobody but the dashboard reads.</summary>
    public required IReadOnlyList<JsonElement> Filters { get; init; }
}

/// <summary>A saved search to be stored.</summary>
public sealed record SaveSearchBody
{
    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    /// <summary>Objects, kept as they are.</summary>
    public IReadOnlyList<JsonElement> Filters { get; init; } = [];
}

/// <summary>A change of a saved search; what is absent stays.</summary>
public sealed record UpdateSearchBody
{
    /// <summary>Unique.</summary>
    public string? Name { get; init; }

    /// <summary>Objects, kept as they are.</summary>
    public IReadOnlyList<JsonElement>? Filters { get; init; }
}

/// <summary>A concurrency limit: how many task runs with a tag may run at a time.</summary>
public sealed record ConcurrencyLimitBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique.</summary>
    public required string Tag { get; init; }

    public required int ConcurrencyLimit { get; init; }

    /// <summary>The task runs that hold a slot.</summary>
    public required IReadOnlyList<Guid> ActiveSlots { get; init; }
}

/// <summary>A concurrency limit to be stored.</summary>
public sealed record SaveConcurrencyLimitBody
{
    /// <summary>Unique.</summary>
    public required string Tag { get; init; }

    /// <summary>From 0.</summary>
    public required int ConcurrencyLimit { get; init; }
}

/// <summary>A change of a concurrency limit; what is absent stays.</summary>
public sealed record UpdateConcurrencyLimitBody
{
    /// <summary>Unique.</summary>
    public string? Tag { get; init; }

    /// <summary>From 0.</summary>
    public int? ConcurrencyLimit { get; init; }
}

/// <summary>Who shall hold a limit's slots.</summary>
public sealed record ResetConcurrencyLimitBody
{
    /// <summary>Task runs; none when it is absent.</summary>
    public IReadOnlyList<Guid>? SlotOverride { get; init; }
}

/// <summary>A notification policy: which states of which flow runs somebody wants to hear of. It is stored and listed; nothing is sent.</summary>
public sealed record NotificationPolicyBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required bool IsActive { get; init; }

    /// <summary>Empty for all.</summary>
    public required IReadOnlyList<string> StateNames { get; init; }

    /// <summary>Empty for all.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The block that would send it.</summary>
    public required Guid BlockDocumentId { get; init; }

    public string? MessageTemplate { get; init; }
}

/// <summary>A notification policy to be stored.</summary>
public sealed record SaveNotificationPolicyBody
{
    public bool IsActive { get; init; } = true;

    /// <summary>Empty for all.</summary>
    public required IReadOnlyList<string> StateNames { get; init; }

    /// <summary>Empty for all.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The block that would send it.</summary>
    public required Guid BlockDocumentId { get; init; }

    public string? MessageTemplate { get; init; }
}

/// <summary>What changes of a notification policy; what is absent stays.</summary>
public sealed record UpdateNotificationPolicyBody
{
    public bool? IsActive { get; init; }

    public IReadOnlyList<string>? StateNames { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public Guid? BlockDocumentId { get; init; }

    public string? MessageTemplate { get; init; }
}

/// <summary>Filters of notification policies.</summary>
public sealed record NotificationPoliciesFilterBody : PageFilterBody
{
    /// <summary>Fields: is_active (eq_).</summary>
    public JsonElement? FlowRunNotificationPolicyFilter { get; init; }
}
