using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Prefect;

/// <summary>Names that stand in paths.</summary>
internal static class Names
{
    private const string PathSigns = "/%&<>";

    /// <summary>Notes a name that holds a character with a meaning in paths.</summary>
    public static void Refuse(string? name, BodyObject body)
    {
        if (name is not null && name.AsSpan().ContainsAny(PathSigns))
        {
            body.Get("name")?.Refuse(Wrong(name));
        }
    }

    /// <summary>Notes a name that is empty, of what goes by its name in paths.</summary>
    public static void RefuseEmpty(string? name, BodyObject body)
    {
        if (name is "")
        {
            body.Get("name")?.Refuse(BodyError.MinLength(1));
        }
    }

    /// <summary>Refuses to make what a path names with such a character.</summary>
    public static void RefuseInPath(string name, string parameter)
    {
        if (name.AsSpan().ContainsAny(PathSigns))
        {
            var errors = new BodyErrors();
            errors.Add(["path", parameter], Wrong(name));
            errors.ThrowIfAny();
        }
    }

    /// <summary>Refuses a body whose name is not the one that the path goes by.</summary>
    public static void RequireSame(BodyObject body, string name)
    {
        if (body.Text("name", nullable: true) is { } other && other != name)
        {
            throw new FlowProvException(ErrorKind.Conflict, $"The body names '{other}', the path '{name}'.");
        }
    }

    private static BodyError Wrong(string name) =>
        new("value_error.invalidname", $"Name {name} contains an invalid character. Must not contain any of: / % & < >");
}
