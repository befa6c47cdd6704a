using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlowProv.Application.Orchestration.Definitions.Folders;

/// <summary>
/// Reads one YAML document as PyYAML's safe loader does, into JSON: anchors, aliases and merge keys work, order is kept. Nodes and depth are
/// bounded, since aliases multiply. Failures are <see cref="YamlException"/>s with their place.
/// </summary>
internal sealed class YamlReader(TextReader text)
{
    public const int MaxNodes = 200_000;
    public const int MaxDepth = 60;

    private const string Merge = "<<";

    private readonly Parser parser = new(text);
    private readonly Dictionary<AnchorName, YamlNode> anchors = [];
    private int nodes;

    /// <summary>The one document; null when there is none.</summary>
    public YamlNode? Read()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart another)
        {
            throw Error(another, "a second document; one is read");
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var start = parser.Current ?? throw new YamlException("the text ends early");
        if (depth > MaxDepth)
        {
            throw Error(start, $"nested deeper than {MaxDepth} levels");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return anchors.TryGetValue(alias.Value, out var target)
                ? Count(alias, target.Size, target)
                : throw Error(alias, $"no anchor &{alias.Value} stands before this alias");
        }

        var node = parser.TryConsume<Scalar>(out var scalar) ? Count(scalar, 1, new YamlNode(Line(scalar), Value(scalar)))
            : parser.TryConsume<SequenceStart>(out var sequence) ? Sequence(sequence, depth)
            : Mapping(parser.Consume<MappingStart>(), depth);
        if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            anchors[anchored.Anchor] = node;
        }

        return node;
    }

    private YamlNode Sequence(SequenceStart start, int depth)
    {
        CheckTag(start, "tag:yaml.org,2002:seq");
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return Count(start, 1, new YamlNode(Line(start), items));
    }

    private YamlNode Mapping(MappingStart start, int depth)
    {
        CheckTag(start, "tag:yaml.org,2002:map");
        var own = new OrderedDictionary<string, YamlNode>(StringComparer.Ordinal);
        var merged = new OrderedDictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                throw Error(parser.Current!, "a key must be a text");
            }

            var value = Node(depth + 1);
            if (key is { Value: Merge, Style: ScalarStyle.Plain })
            {
                MergeInto(merged, value, key);
            }
            else if (!own.TryAdd(key.Value, value))
            {
                throw Error(key, $"the key {key.Value} stands twice");
            }
        }

        // As in PyYAML, merged keys come first and the mapping's own override them.
        foreach (var (name, value) in own)
        {
            merged[name] = value;
        }

        return Count(start, 1, new YamlNode(Line(start), merged));
    }

    private static void MergeInto(OrderedDictionary<string, YamlNode> merged, YamlNode source, Scalar key)
    {
        foreach (var mapping in source.Items ?? [source])
        {
            foreach (var (name, value) in mapping.Members ?? throw Error(key, "<< takes a mapping or a list of mappings"))
            {
                merged.TryAdd(name, value);
            }
        }
    }

    private static JsonNode? Value(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        try
        {
            return tag switch
            {
                "" or "?" when scalar.Style == ScalarStyle.Plain => YamlScalar.Read(scalar.Value),
                "" or "!" or "?" or "tag:yaml.org,2002:str" => JsonValue.Create(scalar.Value),
                "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null"
                    => YamlScalar.Read(scalar.Value),
                _ => throw Error(scalar, $"the tag {tag} is not read"),
            };
        }
        catch (FormatException e)
        {
            throw Error(scalar, e.Message);
        }
    }

    private static void CheckTag(NodeEvent node, string allowed)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value != "!" && node.Tag.Value != allowed)
        {
            throw Error(node, $"the tag {node.Tag.Value} is not read");
        }
    }

    private YamlNode Count(ParsingEvent place, int size, YamlNode node)
    {
        nodes += size;
        return nodes <= MaxNodes ? node : throw Error(place, $"more than {MaxNodes} values, aliases counted each time");
    }

    private static int Line(ParsingEvent place) => (int)place.Start.Line;

    private static YamlException Error(ParsingEvent place, string message) => new(place.Start, place.End, message);
}
