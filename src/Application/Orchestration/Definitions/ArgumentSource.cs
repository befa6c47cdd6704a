using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>
/// Where the positional argument of a task comes from (contracts/director-and-flows.md 2.3). As text, which the database keeps, it is
/// compact JSON: <c>null</c>, the position of a task, or a list of these.
/// </summary>
public abstract record ArgumentSource
{
    private ArgumentSource()
    {
    }

    /// <summary>How many nulls, results and lists it is made of.</summary>
    public abstract int Size { get; }

    /// <summary>The positions of the tasks whose results it needs, in order.</summary>
    public abstract IEnumerable<int> Positions { get; }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ArgumentSource Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Read(document.RootElement);
    }

    /// <summary>The positional arguments as a JSON array: none without a source, else exactly one. Results go in as they were stored.</summary>
    public static string Arguments(ArgumentSource? source, Func<int, string> resultJson)
    {
        var json = new StringBuilder("[");
        source?.Write(json, resultJson);
        return json.Append(']').ToString();
    }

    /// <summary>The argument as JSON.</summary>
    public string Resolve(Func<int, string> resultJson)
    {
        var json = new StringBuilder();
        Write(json, resultJson);
        return json.ToString();
    }

    public sealed override string ToString() => Resolve(position => position.ToString(CultureInfo.InvariantCulture));

    private static ArgumentSource Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => None.Value,
        JsonValueKind.Number => new Result(json.GetInt32()),
        JsonValueKind.Array => new List([.. json.EnumerateArray().Select(Read)]),
        _ => throw new FormatException("An argument source is null, a position or a list."),
    };

    private protected abstract void Write(StringBuilder json, Func<int, string> resultJson);

    /// <summary>One null: what a first task receives.</summary>
    public sealed record None : ArgumentSource
    {
        public static readonly None Value = new();

        public override int Size => 1;

        public override IEnumerable<int> Positions => [];

        private protected override void Write(StringBuilder json, Func<int, string> resultJson) => json.Append("null");
    }

    /// <summary>The result of the task at a position.</summary>
    public sealed record Result(int Position) : ArgumentSource
    {
        public override int Size => 1;

        public override IEnumerable<int> Positions => [Position];

        private protected override void Write(StringBuilder json, Func<int, string> resultJson) => json.Append(resultJson(Position));
    }

    /// <summary>A list, as a group leaves it.</summary>
    public sealed record List(ImmutableArray<ArgumentSource> Items) : ArgumentSource
    {
        public override int Size { get; } = 1 + Items.Sum(item => item.Size);

        public override IEnumerable<int> Positions => Items.SelectMany(item => item.Positions);

        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;

        private protected override void Write(StringBuilder json, Func<int, string> resultJson)
        {
            json.Append('[');
            for (var index = 0; index < Items.Length; index++)
            {
                json.Append(index > 0 ? "," : "");
                Items[index].Write(json, resultJson);
            }

            json.Append(']');
        }
    }
}
