using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Application.Prefect.Bodies;

/// <summary>One value of a body, read with pydantic 1's lenience; what is wrong with it is noted and read as null.</summary>
public readonly struct BodyValue(JsonElement json, BodyErrors errors, IReadOnlyList<object> parent, object step)
{
    /// <summary>The place of the value.</summary>
    public IReadOnlyList<object> Location => [.. parent, step];

    /// <summary>A text, or the text of a number or boolean.</summary>
    public string? Text(int? maxLength = null)
    {
        var (text, error) = json.ValueKind == JsonValueKind.String
            ? (JsonText.Read(json), BodyError.Unstorable)
            : (BodyScalars.TextOf(json), BodyError.Text);
        return text is null ? Fail<string>(error)
            : text.EnumerateRunes().Count() > maxLength ? Fail<string>(BodyError.MaxLength(maxLength.Value))
            : text;
    }

    public Guid? Uuid() => (json.ValueKind == JsonValueKind.String ? PydanticUuid.Read(JsonText.Read(json)) : null) ?? FailValue<Guid>(BodyError.Uuid);

    /// <summary>An integer; a fraction is cut off. The default limits are those of a column.</summary>
    public int? Integer(int min = int.MinValue, int max = int.MaxValue) => BodyScalars.TryInteger(json, out var value) switch
    {
        false => FailValue<int>(BodyError.Integer),
        _ when value < min => FailValue<int>(BodyError.Least(min)),
        _ when value > max => FailValue<int>(BodyError.Greatest(max)),
        _ => (int)value,
    };

    public double? Number(double min = double.MinValue) => BodyScalars.TryNumber(json, out var value) switch
    {
        false => FailValue<double>(BodyError.Number),
        _ when value < min => FailValue<double>(BodyError.Least(min)),
        _ => value,
    };

    public bool? Boolean() => BodyScalars.TryBoolean(json, out var value) ? value : FailValue<bool>(BodyError.Boolean);

    /// <summary>ISO 8601 text; without a zone it is UTC.</summary>
    public DateTimeOffset? Instant() =>
        BodyScalars.TryInstant(json, out var value) ? value : FailValue<DateTimeOffset>(BodyError.Instant);

    public string? Enum(IReadOnlyList<string> permitted)
    {
        ArgumentNullException.ThrowIfNull(permitted);
        return json.ValueKind == JsonValueKind.String && JsonText.Read(json) is { } text && permitted.Contains(text, StringComparer.Ordinal)
            ? text
            : Fail<string>(BodyError.Enum(permitted));
    }

    /// <summary>Seconds, or an ISO 8601 duration.</summary>
    public TimeSpan? Duration() => BodyScalars.TryDuration(json, out var value) ? value : FailValue<TimeSpan>(BodyError.Duration);

    public bool IsList => json.ValueKind == JsonValueKind.Array;

    /// <summary>The items of a list.</summary>
    public ImmutableArray<BodyValue>? Items()
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return FailValue<ImmutableArray<BodyValue>>(BodyError.List);
        }

        var (location, found) = (Location, errors);
        return [.. json.EnumerateArray().Select((item, index) => new BodyValue(item, found, location, index))];
    }

    public ImmutableArray<string>? Texts() => Items() is { } items ? [.. items.Select(item => item.Text()).OfType<string>()] : null;

    public ImmutableArray<Guid>? Uuids() => Items() is { } items ? [.. items.Select(item => item.Uuid()).OfType<Guid>()] : null;

    public ImmutableArray<string>? Enums(IReadOnlyList<string> permitted) =>
        Items() is { } items ? [.. items.Select(item => item.Enum(permitted)).OfType<string>()] : null;

    /// <summary>An object whose members are read in turn.</summary>
    public BodyObject? Members() =>
        json.ValueKind == JsonValueKind.Object ? new BodyObject(json, Location, errors) : Fail<BodyObject>(BodyError.Object);

    /// <summary>An object that is kept as it is.</summary>
    public JsonElement? Object() => json.ValueKind == JsonValueKind.Object ? Any() : FailValue<JsonElement>(BodyError.Object);

    /// <summary>A list that is kept as it is.</summary>
    public JsonElement? List() => json.ValueKind == JsonValueKind.Array ? Any() : FailValue<JsonElement>(BodyError.List);

    /// <summary>Any JSON that the database can hold.</summary>
    public JsonElement? Any() => JsonDoor.Scan(JsonMarshal.GetRawUtf8Value(json)) is { } reason
        ? FailValue<JsonElement>(new BodyError("value_error", reason))
        : json;

    /// <summary>Notes a failure that the caller found.</summary>
    public void Refuse(BodyError error) => errors.Add(Location, error);

    private T? Fail<T>(BodyError error)
        where T : class
    {
        errors.Add(Location, json.ValueKind == JsonValueKind.Null ? BodyError.Null : error);
        return null;
    }

    private T? FailValue<T>(BodyError error)
        where T : struct
    {
        errors.Add(Location, json.ValueKind == JsonValueKind.Null ? BodyError.Null : error);
        return null;
    }
}
