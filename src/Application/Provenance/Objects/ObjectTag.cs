using System.Globalization;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>What ETag and If-Match name a version by.</summary>
public static class ObjectTag
{
    public static string Of(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The version that a tag names; null when it names none.</summary>
    public static int? Read(ReadOnlySpan<char> tag) =>
        int.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
