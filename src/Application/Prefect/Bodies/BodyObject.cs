using System.Collections.Immutable;
using System.Text.Json;
using FlowProv.Application.Filters.Mongo;

namespace FlowProv.Application.Prefect.Bodies;

/// <summary>
/// An object of a request's body. Each reader asks for one key: absent it gives the default or, where it is required, an error; null is an error unless the
/// key may be null. An error reads as null.
/// </summary>
public sealed class BodyObject
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly BodyErrors errors;

    /// <param name="value">An object; null or undefined is one without keys, anything else an error.</param>
    /// <param name="location">The place of the object, beginning with <c>body</c>.</param>
    /// <param name="errors">Where failures are noted.</param>
    public BodyObject(JsonElement value, IReadOnlyList<object> location, BodyErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        Location = location;
        this.errors = errors;
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add(location, BodyError.Object);
            return;
        }

        foreach (var member in value.EnumerateObject())
        {
            if (JsonText.Name(member) is { } name)
            {
                // The last of several counts, as in Python.
                members[name] = member.Value;
            }
            else
            {
                errors.Add(location, BodyError.Unstorable);
            }
        }
    }

    public IReadOnlyList<object> Location { get; }

    public IEnumerable<string> Names => members.Keys;

    /// <summary>Whether the key is there, be it null.</summary>
    public bool Has(string name) => members.ContainsKey(name);

    /// <summary>The value of a key; null when it is absent or null.</summary>
    public BodyValue? Get(string name, bool required = false, bool nullable = false)
    {
        asked.Add(name);
        if (!members.TryGetValue(name, out var member))
        {
            if (required)
            {
                errors.Add([.. Location, name], BodyError.Missing);
            }

            return null;
        }

        if (member.ValueKind != JsonValueKind.Null)
        {
            return new BodyValue(member, errors, Location, name);
        }

        if (!nullable)
        {
            errors.Add([.. Location, name], BodyError.Null);
        }

        return null;
    }

    public string? Text(string name, bool required = false, bool nullable = false, string? byDefault = null, int? maxLength = null) =>
        Get(name, required, nullable) is { } value ? value.Text(maxLength) : Absent(name, byDefault);

    public Guid? Uuid(string name, bool required = false, bool nullable = false) => Get(name, required, nullable)?.Uuid();

    public int? Integer(
        string name, bool required = false, bool nullable = false, int? byDefault = null, int min = int.MinValue, int max = int.MaxValue) =>
        Get(name, required, nullable) is { } value ? value.Integer(min, max) : Absent(name, byDefault);

    public double? Number(string name, bool required = false, bool nullable = false, double? byDefault = null, double min = double.MinValue) =>
        Get(name, required, nullable) is { } value ? value.Number(min) : Absent(name, byDefault);

    public bool? Boolean(string name, bool required = false, bool nullable = false, bool? byDefault = null) =>
        Get(name, required, nullable) is { } value ? value.Boolean() : Absent(name, byDefault);

    public DateTimeOffset? Instant(string name, bool required = false, bool nullable = false) => Get(name, required, nullable)?.Instant();

    public string? Enum(string name, IReadOnlyList<string> permitted, bool required = false, bool nullable = false, string? byDefault = null) =>
        Get(name, required, nullable) is { } value ? value.Enum(permitted) : Absent(name, byDefault);

    /// <summary>A list of texts.</summary>
    public ImmutableArray<string>? Texts(string name, bool required = false, bool nullable = false, ImmutableArray<string>? byDefault = null) =>
        Get(name, required, nullable) is { } value ? value.Texts() : Absent(name, byDefault);

    public ImmutableArray<Guid>? Uuids(string name, bool required = false, bool nullable = false) => Get(name, required, nullable)?.Uuids();

    /// <summary>An object that is kept as it is.</summary>
    public JsonElement? Object(string name, bool required = false, bool nullable = false) => Get(name, required, nullable)?.Object();

    /// <summary>A list that is kept as it is.</summary>
    public JsonElement? List(string name, bool required = false, bool nullable = false) => Get(name, required, nullable)?.List();

    /// <summary>Any JSON.</summary>
    public JsonElement? Any(string name, bool required = false, bool nullable = true) => Get(name, required, nullable)?.Any();

    /// <summary>An object whose keys are read in turn.</summary>
    public BodyObject? Members(string name, bool required = false, bool nullable = false) => Get(name, required, nullable)?.Members();

    /// <summary>Makes null an error for keys that may be null in other bodies.</summary>
    public void RefuseNull(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Get(name);
        }
    }

    /// <summary>Makes every key that was not asked for an error.</summary>
    public void RefuseUnknown()
    {
        foreach (var name in members.Keys.Where(name => !asked.Contains(name)))
        {
            errors.Add([.. Location, name], BodyError.Extra);
        }
    }

    private T? Absent<T>(string name, T? byDefault) => Has(name) ? default : byDefault;
}
