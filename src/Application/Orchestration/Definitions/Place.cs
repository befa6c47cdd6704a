using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>A value of a configuration and where it stands; what is wrong with it goes to the common list of errors.</summary>
internal readonly record struct Place(JsonElement Value, ImmutableArray<object> Path, List<ErrorDetail> Errors)
{
    /// <summary>The longest name of a task, queue, project or definition.</summary>
    public const int MaxName = 255;

    private const int MaxReported = 100;

    public static Place Root(JsonElement value, List<ErrorDetail> errors) => new(value, [], errors);

    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    /// <summary>The path as a person writes it: <c>tasks[1].GROUP.tasks[0]</c>.</summary>
    public static string Print(IEnumerable<object> path)
    {
        var text = new StringBuilder();
        foreach (var step in path)
        {
            text.Append(step is int ? $"[{step}]" : text.Length > 0 ? $".{step}" : step);
        }

        return text.ToString();
    }

    public void Fail(string message)
    {
        if (Errors.Count < MaxReported)
        {
            Errors.Add(new ErrorDetail(Path, Path.IsEmpty ? message : $"{Print(Path)}: {message}"));
        }
    }

    public Place At(object step, JsonElement value) => new(value, Path.Add(step), Errors);

    public Place? Member(string name) => IsObject && Value.TryGetProperty(name, out var member) ? At(name, member) : null;

    public IEnumerable<(string Name, Place Value)> Members()
    {
        foreach (var member in Value.EnumerateObject())
        {
            yield return (member.Name, At(member.Name, member.Value));
        }
    }

    public IEnumerable<Place> Items()
    {
        var index = 0;
        foreach (var item in Value.EnumerateArray())
        {
            yield return At(index++, item);
        }
    }

    /// <summary>Whether it is an object; an error else, and one for each key that is not among the known ones.</summary>
    public bool IsObjectOf(params ReadOnlySpan<string> known)
    {
        if (!IsObject)
        {
            Fail("must be an object");
            return false;
        }

        foreach (var (name, member) in Members())
        {
            if (!known.Contains(name))
            {
                member.Fail($"is not known here; known are {string.Join(", ", known!)}");
            }
        }

        return true;
    }

    public string? Text(string what)
    {
        if (Value.ValueKind == JsonValueKind.String && Value.GetString() is { Length: > 0 and <= MaxName } text && !text.Any(char.IsControl))
        {
            return text;
        }

        Fail($"{what} must be a text of 1 to {MaxName} characters without control characters");
        return null;
    }

    public int? Integer(int min, int max)
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Fail($"must be an integer from {min} to {max}");
        return null;
    }

    public double? Number(double min, double max)
    {
        if (Value.ValueKind == JsonValueKind.Number && Value.TryGetDouble(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Fail(string.Create(CultureInfo.InvariantCulture, $"must be a number from {min} to {max}"));
        return null;
    }

    public TimeSpan? Seconds(double min, double max) => Number(min, max) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
}
