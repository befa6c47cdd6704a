using System.Diagnostics;
using System.Runtime.CompilerServices;
using FlowProv.TestSupport;
using Xunit.Abstractions;

namespace FlowProv.UnitTests.Workers;

/// <summary>Runs the Python worker's own tests.</summary>
public sealed class PythonWorkerTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Tests_of_the_python_worker_pass()
    {
        if (LocalMachine.Python is not { } python)
        {
            // The service needs no Python, so a machine without it builds and tests everything else; CI has it.
            output.WriteLine("python3 is not on PATH: the Python worker was not tested here.");
            return;
        }

        var start = new ProcessStartInfo(python, ["-B", "-m", "unittest"])
        {
            WorkingDirectory = Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process run = Process.Start(start)!;
        Task<string> said = run.StandardError.ReadToEndAsync();
        output.WriteLine(await run.StandardOutput.ReadToEndAsync());
        output.WriteLine(await said);
        await run.WaitForExitAsync();

        run.ExitCode.Should().Be(0, "this was said: {0}", await said);
        (await said).Should().MatchRegex("Ran [1-9][0-9]* tests");
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "clients", "python"));
}
