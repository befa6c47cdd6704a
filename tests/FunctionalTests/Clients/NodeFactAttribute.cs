namespace FlowProv.FunctionalTests.Clients;

/// <summary>A test that needs node and npm; it is skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var missing = new[] { OperatingSystem.IsWindows() ? "node.exe" : "node", Npm }.Where(program => !IsOnPath(program)).ToList();
        Skip = missing.Count == 0 ? null : $"Not installed: {string.Join(", ", missing)}.";
    }

    public static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
