namespace FlowProv.Application.Filters;

/// <summary>An operand. Numbers keep their text, so that nothing is rounded on the way to the database.</summary>
public abstract record FilterValue
{
    private protected FilterValue()
    {
    }
}

/// <summary>Null, which also stands for a missing field in equality.</summary>
public sealed record NullValue : FilterValue;

/// <summary>True or false.</summary>
public sealed record BooleanValue(bool Value) : FilterValue;

/// <summary>A number as valid JSON text, checked at the door. Times are numbers too: epoch seconds.</summary>
public sealed record NumberValue(string Json) : FilterValue;

/// <summary>Text, compared by code points.</summary>
public sealed record TextValue(string Value) : FilterValue;

/// <summary>A whole object or array as JSON text, for equality only.</summary>
public sealed record JsonValue(string Json) : FilterValue;

/// <summary>A point in time, to the microsecond.</summary>
public sealed record InstantValue(DateTimeOffset Value) : FilterValue;

/// <summary>An identifier, however it is spelled.</summary>
public sealed record UuidValue(Guid Value) : FilterValue;
