using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Api.Contracts.Provenance;

// Contract: contracts/flowcept.md 1.9.
/// <summary>A query. Every field is optional; <c>{}</c> asks for the first 100 documents in list order.</summary>
[JsonConverter(typeof(QueryBodyConverter))]
public sealed class QueryBody
{
    /// <summary>
    /// A MongoDB filter document: fields (dot-paths reach into objects and arrays) with values or with the operators
    /// $and $or $nor $not $exists $eq $ne $gt $gte $lt $lte $in $nin $regex. Times are compared as times, whether given as epoch
    /// seconds, epoch milliseconds or ISO 8601 text.
    /// </summary>
    public IDictionary<string, object> Filter { get; init; } = new Dictionary<string, object>();

    /// <summary>The fields to return, as names or dot-paths; nesting is kept. Absent: whole documents. With an aggregation: the one field to group by.</summary>
    public IReadOnlyList<string>? Projection { get; init; }

    /// <summary>The most documents to return, 0 to 1000; 0 is all of them, streamed.</summary>
    [DefaultValue(100)]
    [Range(0, 1000)]
    public int Limit { get; init; }

    /// <summary>Sort keys, most significant first. Default: the list order.</summary>
    public IReadOnlyList<SortKeyBody>? Sort { get; init; }

    /// <summary>Extension: the direction of the list order, where no sort is given.</summary>
    [DefaultValue(SortDirection.Asc)]
    public SortDirection Order { get; init; }

    /// <summary>Figures instead of documents; each becomes a field <c>operator_field</c> with dots turned into underscores.</summary>
    public IReadOnlyList<AggregateBody>? Aggregation { get; init; }

    /// <summary>Accepted for the original's clients; answers are always plain JSON.</summary>
    [DefaultValue(true)]
    public bool RemoveJsonUnserializables { get; init; }

    /// <summary>Objects, datasets and models: adds each payload as base64 text in <c>data</c>.</summary>
    [DefaultValue(false)]
    public bool IncludeData { get; init; }

    /// <summary>Extension: <c>next_cursor</c> of an earlier answer to the same filter and sort.</summary>
    public string? Cursor { get; init; }

    /// <summary>Extension: adds <c>total</c>, exact up to 10,000.</summary>
    [DefaultValue(false)]
    public bool IncludeTotal { get; init; }

    /// <summary>The body as it came; the translator reads it and names every fault by its path.</summary>
    [JsonIgnore]
    internal JsonElement Json { get; init; }
}

/// <summary>A sort key.</summary>
/// <param name="Field">A name or dot-path.</param>
/// <param name="Order">1 ascending (missing and null first) or -1 descending.</param>
public sealed record SortKeyBody(string Field, [property: DefaultValue(1), Range(-1, 1)] int Order);

/// <summary>A figure.</summary>
/// <param name="Operator">What to compute.</param>
/// <param name="Field">A name or dot-path; count needs none.</param>
public sealed record AggregateBody(AggregateFunction Operator, string? Field);

/// <summary>What an aggregation computes.</summary>
public enum AggregateFunction
{
    /// <summary>The mean of the numbers.</summary>
    Avg,

    /// <summary>The sum of the numbers.</summary>
    Sum,

    /// <summary>The least value.</summary>
    Min,

    /// <summary>The greatest value.</summary>
    Max,

    /// <summary>The number of documents, or of those that have the field.</summary>
    Count,
}

internal sealed class QueryBodyConverter : JsonConverter<QueryBody>
{
    public override QueryBody Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new() { Json = JsonElement.ParseValue(ref reader) };

    public override void Write(Utf8JsonWriter writer, QueryBody value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
