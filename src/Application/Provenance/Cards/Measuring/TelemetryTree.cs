using System.Text;
using System.Text.Json;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>The metrics' paths as a tree, walked along a telemetry block.</summary>
internal sealed class TelemetryTree
{
    private readonly List<(byte[] Name, TelemetryTree Node)> children = [];
    private TelemetryTree? wildcard;
    private MetricDefinition? metric;

    public static TelemetryTree Root { get; } = Build();

    /// <summary>The node of a path without wildcards.</summary>
    public TelemetryTree At(string path) => path.Split('.').Aggregate(this, (node, name) => node.Child(name));

    /// <summary>Puts the numbers of the value at the reader into the snapshot; moves to its end.</summary>
    public void Read(ref Utf8JsonReader reader, TelemetrySnapshot snapshot)
    {
        if (reader.TokenType == JsonTokenType.Number && metric is not null && reader.TryGetDouble(out var value))
        {
            snapshot.Add(metric, value);
        }
        else if (reader.TokenType == JsonTokenType.StartObject && (children.Count > 0 || wildcard is not null))
        {
            ReadMembers(ref reader, snapshot);
        }
        else
        {
            reader.Skip();
        }
    }

    private void ReadMembers(ref Utf8JsonReader reader, TelemetrySnapshot snapshot)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var child = Find(ref reader);
            reader.Read();
            if (child is null)
            {
                reader.Skip();
            }
            else
            {
                child.Read(ref reader, snapshot);
            }
        }
    }

    private TelemetryTree? Find(ref Utf8JsonReader reader)
    {
        foreach (var (name, node) in children)
        {
            if (reader.ValueTextEquals(name))
            {
                return node;
            }
        }

        return wildcard;
    }

    private TelemetryTree Child(string name)
    {
        if (name == "*")
        {
            return wildcard ??= new TelemetryTree();
        }

        var utf8 = Encoding.UTF8.GetBytes(name);
        var known = children.Find(c => c.Name.AsSpan().SequenceEqual(utf8)).Node;
        if (known is null)
        {
            children.Add((utf8, known = new TelemetryTree()));
        }

        return known;
    }

    private static TelemetryTree Build()
    {
        var root = new TelemetryTree();
        foreach (var definition in MetricCatalogue.All)
        {
            root.At(definition.Path).metric = definition;
        }

        return root;
    }
}
