using System.Diagnostics;
using FlowProv.Api.Hosting;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace FlowProv.FunctionalTests.Faults;

/// <summary>Other processes on the data folder of a service that is running.</summary>
public sealed class SharedFolderTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"flowprov-test-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Tools_use_the_running_cluster_and_a_second_service_is_refused()
    {
        var log = new List<string>();
        await using var service = await DatabaseHost.OpenAsync(Settings(), log.Add, share: false, CancellationToken.None);
        var file = Path.Combine(folder, "messages.jsonl");
        await File.WriteAllTextAsync(file, """{"task_id":"imported"}""");

        var import = await RunAsync("import", file);
        import.Exit.Should().Be(0, import.Said);
        import.Said.Should().Contain("1 stored").And.Contain($"(pid {Environment.ProcessId})");
        var migrate = await RunAsync("migrate");
        migrate.Exit.Should().Be(0, migrate.Said);

        var second = await RunAsync("serve", "--urls", "http://127.0.0.1:0");
        second.Exit.Should().Be(1);
        second.Said.Should().Contain($"The data folder {folder} is in use by another FlowProv (pid {Environment.ProcessId}).");

        await using var source = NpgsqlDataSource.Create(service.ConnectionString);
        await using var command = source.CreateCommand("select task_id from tasks");
        (await command.ExecuteScalarAsync()).Should().Be("imported", "neither of them took the cluster along");
    }

    private IConfigurationRoot Settings() =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["FlowProv:DataFolder"] = folder }).Build();

    private async Task<(int Exit, string Said)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments, $"--FlowProv:DataFolder={folder}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ConnectionStrings__FlowProv");
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
