using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace FlowProv.UnitTests.Build;

public class RunDirectoryTests
{
    // The web SDK would run the service in its project's folder, where a relative path of an import means nothing.
    [Fact]
    public async Task Commands_run_where_they_are_typed()
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Project(), "-getProperty:RunWorkingDirectory", "-nologo"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;

        var directory = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0);
        directory.Trim().Should().BeEmpty();
    }

    private static string Project([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Api", "FlowProv.Api.csproj"));
}
