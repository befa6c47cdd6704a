using System.Collections.Frozen;

namespace FlowProv.Application.Provenance;

/// <summary>Which top-level fields of a collection mean what (contracts/flowcept.md 1.3 to 1.5 and 2). One place for parser, merge and schema.</summary>
public sealed class CollectionFields
{
    private static readonly CollectionFields Workflow = new()
    {
        Id = "workflow_id",
        DatePriority = ["utc_timestamp", "started_at", "created_at", "updated_at", "timestamp", "ended_at"],
        Identifiers =
        [
            "workflow_id", "campaign_id", "parent_workflow_id", "agent_id", "adapter_id", "environment_id", "name", "user", "status", "subtype",
        ],
        Earliest = ["utc_timestamp", "started_at", "submitted_at", "created_at", "registered_at", "timestamp"],
        Latest = ["ended_at", "updated_at"],
    };

    private static readonly CollectionFields Task = new()
    {
        Id = "task_id",
        DatePriority = ["started_at", "submitted_at", "registered_at", "ended_at", "utc_timestamp", "timestamp"],
        Identifiers =
        [
            "task_id", "workflow_id", "campaign_id", "activity_id", "group_id", "parent_task_id", "agent_id", "source_agent_id",
            "adapter_id", "environment_id", "workflow_name", "status", "subtype",
        ],
        Earliest = ["started_at", "submitted_at", "registered_at", "utc_timestamp", "timestamp"],
        Latest = ["ended_at"],
    };

    private static readonly CollectionFields Agent = new()
    {
        Id = "agent_id",
        DatePriority = ["registered_at"],
        Identifiers = ["agent_id", "workflow_id", "campaign_id", "name", "user"],
        Earliest = ["registered_at"],
        Latest = [],
    };

    private static readonly CollectionFields Object = new()
    {
        Id = "object_id",
        DatePriority = ["created_at", "updated_at", "utc_timestamp", "timestamp"],
        Identifiers = ["object_id", "workflow_id", "task_id", "campaign_id", "object_type", "data_sha256", "created_by", "updated_by"],
        Earliest = ["created_at", "utc_timestamp", "timestamp"],
        Latest = ["updated_at"],
    };

    private FrozenSet<string>? times;

    private CollectionFields()
    {
    }

    /// <summary>The field that names the document.</summary>
    public required string Id { get; init; }

    /// <summary>The date fields that decide the list order: the first one that a document has.</summary>
    public required IReadOnlyList<string> DatePriority { get; init; }

    /// <summary>Fields that hold text only; a null there is the same as nothing.</summary>
    public required FrozenSet<string> Identifiers { get; init; }

    /// <summary>Time fields of which a merge keeps the least value.</summary>
    public required FrozenSet<string> Earliest { get; init; }

    /// <summary>Time fields of which a merge keeps the greatest value.</summary>
    public required FrozenSet<string> Latest { get; init; }

    /// <summary>Fields stored as epoch seconds, whatever form they came in.</summary>
    public FrozenSet<string> Times => times ??= Earliest.Concat(Latest).ToFrozenSet(StringComparer.Ordinal);

    public static CollectionFields Of(Collection collection) => collection switch
    {
        Collection.Workflows => Workflow,
        Collection.Tasks => Task,
        Collection.Agents => Agent,
        Collection.Objects or Collection.ObjectHistory => Object,
        _ => throw new ArgumentOutOfRangeException(nameof(collection)),
    };
}
