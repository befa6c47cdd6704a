using System.Collections.Immutable;

namespace FlowProv.Application.Filters;

/// <summary>A dotted path into a document, parsed once: <c>used.layers.0</c>.</summary>
public sealed class FieldPath : IEquatable<FieldPath>
{
    /// <summary>More segments than any document may have levels.</summary>
    public const int MaxSegments = 64;

    /// <summary>The longest accepted path, in characters.</summary>
    public const int MaxLength = 1024;

    private readonly string text;

    private FieldPath(string text)
    {
        this.text = text;
        Segments = [.. text.Split('.')];
    }

    public ImmutableArray<string> Segments { get; }

    /// <summary>The top-level key.</summary>
    public string Root => Segments[0];

    public bool IsTopLevel => Segments.Length == 1;

    /// <summary>Reads a path; null and a reason when it cannot be one.</summary>
    public static FieldPath? TryParse(string text, out string? error)
    {
        error = text switch
        {
            "" => "a field name must not be empty",
            { Length: > MaxLength } => $"a field path has at most {MaxLength} characters",
            _ when text.Contains('\0', StringComparison.Ordinal) => "a field name must not contain NUL",
            _ when text.StartsWith('.') || text.EndsWith('.') || text.Contains("..", StringComparison.Ordinal) =>
                "a field path must not have empty segments",
            _ when text.Count(c => c == '.') >= MaxSegments => $"a field path has at most {MaxSegments} segments",
            _ => null,
        };
        return error is null ? new FieldPath(text) : null;
    }

    /// <summary>A path that the code itself names.</summary>
    public static FieldPath Of(string text) =>
        TryParse(text, out var error) ?? throw new ArgumentException(error, nameof(text));

    public bool Equals(FieldPath? other) => other is not null && other.text == text;

    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => text;
}
