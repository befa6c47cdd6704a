using System.Text.Json.Nodes;

namespace FlowProv.Application.Orchestration.Definitions.Folders;

/// <summary>A value of a YAML document and the line it starts at. An alias shares the node, so a node becomes JSON as often as it is named.</summary>
internal sealed class YamlNode
{
    private readonly JsonNode? scalar;

    public YamlNode(int line, JsonNode? scalar) => (Line, this.scalar, Size) = (line, scalar, 1);

    public YamlNode(int line, List<YamlNode> items) => (Line, Items, Size) = (line, items, 1 + items.Sum(item => item.Size));

    public YamlNode(int line, OrderedDictionary<string, YamlNode> members) =>
        (Line, Members, Size) = (line, members, 1 + members.Values.Sum(member => member.Size));

    public int Line { get; }

    public List<YamlNode>? Items { get; }

    public OrderedDictionary<string, YamlNode>? Members { get; }

    /// <summary>How many JSON values it becomes.</summary>
    public int Size { get; }

    public JsonNode? ToJson()
    {
        if (Items is not null)
        {
            return new JsonArray([.. Items.Select(item => item.ToJson())]);
        }

        return Members is null
            ? scalar?.DeepClone()
            : new JsonObject(Members.Select(member => KeyValuePair.Create(member.Key, member.Value.ToJson())));
    }

    /// <summary>The line of the value at a path, or of the nearest one above it.</summary>
    public int LineOf(IEnumerable<object> path)
    {
        var node = this;
        foreach (var step in path)
        {
            var next = step is int index ? node.Items?.ElementAtOrDefault(index) : node.Members?.GetValueOrDefault((string)step);
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return node.Line;
    }
}
