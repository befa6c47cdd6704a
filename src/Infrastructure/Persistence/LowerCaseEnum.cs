using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>Stores enum members as their names in lower case, so that rows can be read by people and SQL.</summary>
internal sealed class LowerCaseEnum<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
    private static readonly T[] Values = Enum.GetValues<T>();

    public static string Write(T value) => Names[Array.IndexOf(Values, value)];

    public static T Read(string text) => Array.IndexOf(Names, text) is >= 0 and var index
        ? Values[index]
        : throw new InvalidOperationException($"'{text}' is no {typeof(T).Name}");
}
