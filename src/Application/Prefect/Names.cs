using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect;

/// <summary>Names that stand in paths.</summary>
internal static class Names
{
    /// <summary>Notes a name that holds a character with a meaning in paths.</summary>
    public static void Refuse(string? name, BodyObject body)
    {
        if (name is not null && name.AsSpan().ContainsAny("/%&<>"))
        {
            var message = $"Name {name} contains an invalid character. Must not contain any of: / % & < >";
            body.Get("name")?.Refuse(new BodyError("value_error.invalidname", message));
        }
    }
}
