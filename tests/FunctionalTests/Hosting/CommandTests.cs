using System.Diagnostics;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>The command line, as operators use it.</summary>
public class CommandTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("serve", "bogus")]
    public async Task Unknown_word_is_refused_and_serves_nothing(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        (process.ExitCode, await output, await error).Should().Be((1, "", "There is no command 'bogus'; --help lists them.\n"));
    }
}
