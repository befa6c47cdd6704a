using System.Text.Json.Nodes;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Cards;

/// <summary>Real messages, merged by id as simply as can be.</summary>
internal static class Messages
{
    public static List<JsonObject> Tasks(string workflowId) => Merge("task_id", workflowId);

    public static JsonObject Workflow(string workflowId) => Merge("workflow_id", workflowId).Single();

    private static List<JsonObject> Merge(string key, string workflowId) => File
        .ReadLines(SampleFiles.PathOf("flowcept/buffer_v1.0.3_two_workflows.jsonl"))
        .Select(line => JsonNode.Parse(line)!.AsObject())
        .Where(m => (string?)m["workflow_id"] == workflowId && KeyOf(m) == key)
        .GroupBy(m => (string)m[key]!)
        .Select(group => group.Aggregate(Union))
        .ToList();

    private static string KeyOf(JsonObject message) =>
        message.ContainsKey("task_id") ? "task_id" : (string?)message["type"] == "agent" ? "agent_id" : "workflow_id";

    private static JsonObject Union(JsonObject first, JsonObject second)
    {
        foreach (var (name, value) in second)
        {
            first[name] = first[name] is JsonObject a && value is JsonObject b ? Union(a.DeepClone().AsObject(), b) : value?.DeepClone();
        }

        return first;
    }
}
