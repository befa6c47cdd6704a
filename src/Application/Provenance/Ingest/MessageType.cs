using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>The kind of a message, told by <c>type</c> or by the fields it has (contracts/flowcept.md 6.1).</summary>
internal static class MessageType
{
    /// <summary>Bookkeeping between producers and the original's inserter; accepted and ignored.</summary>
    public const string Control = "flowcept_control";

    /// <summary>The name for <c>type</c>, or null with a reason.</summary>
    public static string? Of(JsonObject message, out string? reason)
    {
        reason = null;
        if (message["type"] is not { } type)
        {
            var inferred = Infer(message);
            reason = inferred is null ? "no type given and none can be told from the fields" : null;
            return inferred;
        }

        if (type is JsonValue value && value.TryGetValue<string>(out var name) && CollectionOf(name) is not null)
        {
            return name;
        }

        reason = "type must be one of task, workflow, agent, object, flowcept_control";
        return null;
    }

    /// <summary>Where messages of this type are stored; for <see cref="Control"/> of no matter.</summary>
    public static Collection? CollectionOf(string type) => type switch
    {
        "task" or Control => Collection.Tasks,
        "workflow" => Collection.Workflows,
        "agent" => Collection.Agents,
        "object" => Collection.Objects,
        _ => null,
    };

    public static string NameOf(Collection collection) => collection switch
    {
        Collection.Tasks => "task",
        Collection.Workflows => "workflow",
        Collection.Agents => "agent",
        _ => "object",
    };

    private static string? Infer(JsonObject message)
    {
        bool Has(string field) => message[field] is not null;

        // An exported object names its task, but no task names its object's type.
        return Has("object_id") && Has("object_type") ? "object"
            : Has("task_id") || Has("activity_id") ? "task"
            : Has("agent_id") ? "agent"
            : Has("name") || Has("environment_id") || Has("workflow_id") ? "workflow"
            : null;
    }
}
