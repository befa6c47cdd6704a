using System.Diagnostics;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Clients;

public class TypeScriptClientTests(ApiFixture fixture) : ApiTest(fixture)
{
    private static readonly string Folder = Path.GetFullPath(SampleFiles.PathOf("../../clients/typescript"));

    [NodeFact]
    public async Task Client_compiles_and_agrees_with_the_service()
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            await RunAsync(NodeFactAttribute.Npm, "ci", "--no-audit", "--no-fund");
        }

        await RunAsync(NodeFactAttribute.Npm, "run", "build");
        (await RunAsync("node", "dist/test/smoke.js", Client.BaseAddress!.GetLeftPart(UriPartial.Authority))).Should().Contain("agree");
    }

    private static async Task<string> RunAsync(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0} {1} said: {2}{3}", file, string.Join(' ', arguments), output, await error);
        return output;
    }
}
