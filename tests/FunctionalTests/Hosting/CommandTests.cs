using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>The command line, as operators use it.</summary>
public class CommandTests
{
    private const string Away = "Host=127.0.0.1;Port=1;Username=user;Password=s3cret;Timeout=2";
    private const string Malformed = "ConnectionStrings:FlowProv is not a connection string such as \"Host=db;Database=flowprov;Username=flowprov;Password=...\".\n";

    [Theory]
    [InlineData("bogus")]
    [InlineData("serve", "bogus")]
    public async Task Unknown_word_is_refused_and_serves_nothing(params string[] words)
    {
        (await RunAsync(null, words)).Should().Be((1, "", "There is no command 'bogus'; --help lists them.\n"));
    }

    [Theory]
    [InlineData(Away, "The database cannot be used: Failed to connect to 127.0.0.1:1\n", "migrate")]
    [InlineData(Away, "The database cannot be used: Failed to connect to 127.0.0.1:1\n", "serve", "--FlowProv:MigrateAtStart=true")]
    [InlineData("Host=db;Password=a;s3cret=b", Malformed, "serve")]
    [InlineData("postgres://user:s3cret@db/flowprov", Malformed, "migrate")]
    [InlineData("Username=user;Password=s3cret", "ConnectionStrings:FlowProv names no Host.\n", "serve")]
    [InlineData(Away, "Invalid url: 'nowhere'\n", "serve", "--urls=nowhere")]
    [InlineData(Away, "Failed to convert configuration value 'maybe' at 'FlowProv:MigrateAtStart' to type 'System.Boolean'.\n", "serve", "--FlowProv:MigrateAtStart=maybe")]
    [InlineData(null, "Could not find file '/proc/none'.\n", "openapi", "/proc/none")]
    public async Task Failure_is_told_in_one_line_without_the_password(string? connectionString, string line, params string[] words)
    {
        var (code, output, error) = await RunAsync(connectionString, words);

        (code, error).Should().Be((1, line));
        output.Should().NotContain("   at ").And.NotContain("s3cret");
    }

    [Theory]
    [InlineData("import", "/dev/null")]
    [InlineData("create-user", "somebody", "--token")]
    public async Task Commands_that_write_say_that_the_database_is_away(params string[] words)
    {
        var (code, _, error) = await RunAsync(Away, words);
        error.Should().NotContain("   at ").And.NotContain("s3cret");
        code.Should().BeInRange(0, 1);
    }

    [Fact]
    public async Task Port_in_use_is_told_in_one_line()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://{listener.LocalEndpoint}";

        var (code, output, error) = await RunAsync(Away, "serve", $"--urls={url}");

        (code, error).Should().Be((1, $"Failed to bind to address {url}: address already in use.\n"));
        output.Should().NotContain("   at ");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string? connectionString, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__FlowProv"] = connectionString;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
