using System.Runtime.CompilerServices;

namespace FlowProv.TestSupport;

/// <summary>The files in tests/Data.</summary>
public static class SampleFiles
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "Data"));

    /// <param name="name">A path below tests/Data, with forward slashes.</param>
    public static string PathOf(string name) => Path.Combine(Root, name);

    private static string Here([CallerFilePath] string file = "") => file;
}
