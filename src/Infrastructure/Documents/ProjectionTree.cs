using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// The fields of a projection as a tree, and the cutting of documents by it: nesting and order of keys stay; within arrays objects are cut and scalars dropped, as MongoDB does.
/// </summary>
internal sealed class ProjectionTree
{
    private readonly Dictionary<string, ProjectionTree> children = new(StringComparer.Ordinal);

    private ProjectionTree()
    {
    }

    /// <summary>Whether the whole value is wanted.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The keys on this level in the order in which jsonb keeps them: by length, then by bytes.</summary>
    public ImmutableArray<string> Keys => [.. children.Keys
        .OrderBy(Encoding.UTF8.GetByteCount)
        .ThenBy(key => Convert.ToHexString(Encoding.UTF8.GetBytes(key)), StringComparer.Ordinal)];

    public ProjectionTree this[string key] => children[key];

    public static ProjectionTree Of(ImmutableArray<FieldPath> fields)
    {
        var root = new ProjectionTree();
        foreach (var field in fields)
        {
            var node = root;
            foreach (var segment in field.Segments)
            {
                if (!node.children.TryGetValue(segment, out var child))
                {
                    node.children.Add(segment, child = new ProjectionTree());
                }

                node = child;
            }

            node.IsWhole = true;
        }

        return root;
    }

    /// <summary>Whether something of a value remains: a scalar does not where a path leads into it.</summary>
    public bool Keeps(ReadOnlySpan<byte> json) => IsWhole || json.TrimStart(" "u8)[0] is (byte)'{' or (byte)'[';

    /// <summary>Appends what remains of a value.</summary>
    public void Cut(ReadOnlySpan<byte> json, PageBuffer output)
    {
        if (IsWhole)
        {
            output.Append(json);
            return;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            CutItems(ref reader, json, output);
        }
        else
        {
            CutMembers(ref reader, json, output);
        }
    }

    private void CutItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, PageBuffer output)
    {
        var separator = "["u8;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var value = Value(ref reader, json);
            if (Keeps(value))
            {
                output.Append(separator);
                Cut(value, output);
                separator = ", "u8;
            }
        }

        output.Append(separator.Length == 1 ? "[]"u8 : "]"u8);
    }

    private void CutMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, PageBuffer output)
    {
        var separator = "{"u8;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
            var isWanted = children.TryGetValue(reader.GetString()!, out var child);
            reader.Read();
            var value = Value(ref reader, json);
            if (isWanted && child!.Keeps(value))
            {
                output.Append(separator);
                output.Append(name);
                output.Append(name[^1] == ':' ? " "u8 : ": "u8);
                child.Cut(value, output);
                separator = ", "u8;
            }
        }

        output.Append(separator.Length == 1 ? "{}"u8 : "}"u8);
    }

    private static ReadOnlySpan<byte> Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }
}
