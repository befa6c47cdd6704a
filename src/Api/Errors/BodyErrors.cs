using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using FlowProv.Api.Bodies;
using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FlowProv.Api.Errors;

/// <summary>Tells what is wrong with a bound body in Pydantic 2's words, by the names of the fields, not of the types they are read into.</summary>
internal static partial class BodyErrors
{
    /// <param name="type">What the body is read into.</param>
    /// <param name="body">The body; null when it could not be read.</param>
    /// <param name="key">The place, as the reader (<c>$.tasks[0].task_id</c>) or the validator (<c>Tasks[0].TaskId</c>) writes it.</param>
    /// <param name="entry">The errors there.</param>
    public static IEnumerable<ErrorDetail> Describe(Type type, object? body, string key, ModelStateEntry entry)
    {
        var place = Find(type, body, key);
        return key.StartsWith('$') ? DescribeUnread(place, entry.Errors[0].ErrorMessage) : [DescribeInvalid(place, entry.Errors[0].ErrorMessage)];
    }

    // The framework keeps nothing of the reader's failure but its words.
    private static IEnumerable<ErrorDetail> DescribeUnread(Place place, string failure)
    {
        var names = QuotedNames().Matches(failure).Select(match => match.Groups[1].Value);
        if (failure.Contains("missing required properties", StringComparison.Ordinal))
        {
            return names.Skip(1).Select(name => new ErrorDetail([.. place.Location, name], "Field required", "missing"));
        }

        if (failure.Contains("could not be mapped", StringComparison.Ordinal))
        {
            var name = names.First();
            return [new ErrorDetail([.. place.Location.Where(step => !name.Equals(step)), name], "Extra inputs are not permitted", "extra_forbidden")];
        }

        if (failure.Contains("could not be converted", StringComparison.Ordinal))
        {
            var (kind, message) = Expected(Nullable.GetUnderlyingType(place.Type) ?? place.Type);
            return [new ErrorDetail(place.Location, message, kind)];
        }

        return [new ErrorDetail(["body"], $"JSON decode error: {Fault().Match(failure)}", "json_invalid")];
    }

    private static (string Kind, string Message) Expected(Type type) => type switch
    {
        _ when type == typeof(string) => ("string_type", "Input should be a valid string"),
        _ when type == typeof(int) => ("int_type", "Input should be a valid integer"),
        _ when type == typeof(double) => ("float_type", "Input should be a valid number"),
        _ when type == typeof(bool) => ("bool_type", "Input should be a valid boolean"),
        _ when type == typeof(Guid) => ("uuid_parsing", "Input should be a valid UUID"),
        _ when type == typeof(DateTimeOffset) => ("datetime_parsing", "Input should be a valid datetime"),
        { IsEnum: true } => ("literal_error", $"Input should be {ModelStateErrors.Words(type)}"),
        _ when type.IsAssignableTo(typeof(IEnumerable)) => ("list_type", "Input should be a valid list"),
        _ => ("model_attributes_type", "Input should be a valid dictionary or object to extract fields from"),
    };

    private static ErrorDetail DescribeInvalid(Place place, string failure)
    {
        var failed = place.Property?.GetCustomAttributes<ValidationAttribute>().Where(rule => !rule.IsValid(place.Value)).ToList() ?? [];
        return (failed.LastOrDefault(), place.Value) switch
        {
            (RangeAttribute range, IComparable value) => value.CompareTo(Convert.ChangeType(range.Maximum, value.GetType(), null)) > 0
                ? Limit("less_than_equal", $"Input should be less than or equal to {range.Maximum}", "le", range.Maximum)
                : Limit("greater_than_equal", $"Input should be greater than or equal to {range.Minimum}", "ge", range.Minimum),
            (StringLengthAttribute length, string text) when text.Length > length.MaximumLength =>
                Limit("string_too_long", $"String should have at most {Count(length.MaximumLength, "character")}", "max_length", length.MaximumLength),
            (StringLengthAttribute length, _) =>
                Limit("string_too_short", $"String should have at least {Count(length.MinimumLength, "character")}", "min_length", length.MinimumLength),
            (MaxLengthAttribute length, _) =>
                Limit("too_long", $"List should have at most {Count(length.Length, "item")} after validation", "max_length", length.Length),
            (MinLengthAttribute length, _) =>
                Limit("too_short", $"List should have at least {Count(length.Length, "item")} after validation", "min_length", length.Length),
            (null, not null) when place.Property is not null => new ErrorDetail(place.Location, failure, "value_error", place.Value as string),
            _ => new ErrorDetail(place.Location, "Field required", "missing"),
        };

        ErrorDetail Limit(string kind, string message, string name, object limit) =>
            new(place.Location, message, kind, place.Value is ICollection ? null : place.Value, new Dictionary<string, object> { [name] = limit });
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static Place Find(Type type, object? body, string key)
    {
        var place = new Place(["body"], type, body, null);
        foreach (Match step in Steps().Matches(key))
        {
            place = step.Groups["index"] is { Success: true } index
                ? place.Item(int.Parse(index.ValueSpan, null))
                : place.Member(AddressValues.WordOf(step.Groups["name"].Value));
        }

        return place;
    }

    [GeneratedRegex("""\[(?<index>\d+)\]|\['(?<name>[^']*)'\]|(?<name>[^.\[\]$]+)""")]
    private static partial Regex Steps();

    /// <summary>What was wrong, without the type that was read and without the place.</summary>
    [GeneratedRegex(@"^.*?(?= encountered during| Path: | LineNumber: |$)", RegexOptions.Singleline)]
    private static partial Regex Fault();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex QuotedNames();

    private sealed record Place(object[] Location, Type Type, object? Value, PropertyInfo? Property)
    {
        public Place Item(int index) => new(
            [.. Location, index],
            Type.GetGenericArguments().FirstOrDefault() ?? typeof(object),
            Value is IList list && index < list.Count ? list[index] : null,
            null);

        public Place Member(string name)
        {
            var property = Type.GetProperties().FirstOrDefault(property => AddressValues.WordOf(property.Name) == name);
            return new Place([.. Location, name], property?.PropertyType ?? typeof(object), Value is null ? null : property?.GetValue(Value), property);
        }
    }
}
