using System.IO.Compression;
using FlowProv.Application;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Infrastructure;
using FlowProv.TestSupport;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FlowProv.FunctionalTests.Ingest;

public sealed class ImportFilesTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        services = new ServiceCollection()
            .AddLogging()
            .AddApplication(new ConfigurationBuilder().Build())
            .AddInfrastructure(database.ConnectionString)
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Every_sample_file_is_imported_without_a_rejection()
    {
        var files = await ImportAsync([.. SampleData.TaskFiles.Append(SampleData.Buffer).Select(SampleData.Path)]);
        files.Select(file => file.Error).Should().OnlyContain(error => error == null);
        files.Select(file => file.Report.Summary.Failed).Should().OnlyContain(failed => failed == 0);
        files.Select(file => file.Report.Summary.Received).Should().Equal(3, 9, 265, 6, 20);
        (await CountAsync("select count(*) from tasks where doc::text like '%\"$%'")).Should().Be(0);
        (await CountAsync("select count(*) from tasks where jsonb_typeof(doc -> 'timestamp') = 'number' and listed_at between 1.6e9 and 1.9e9")).Should().BePositive();
        (await CountAsync("select count(*) from tasks where started_at is not null")).Should().BePositive();
    }

    [Fact]
    public async Task Gzip_file_is_unpacked_and_a_broken_one_keeps_what_came_before()
    {
        var folder = Directory.CreateTempSubdirectory();
        var whole = Path.Combine(folder.FullName, "whole.jsonl.gz");
        await using (var gzip = new GZipStream(File.Create(whole), CompressionLevel.Fastest))
        {
            for (var i = 0; i < 20_000; i++)
            {
                gzip.Write(System.Text.Encoding.UTF8.GetBytes($"{{\"task_id\":\"zip{i}\",\"used\":{{\"r\":\"{Guid.NewGuid()}\"}}}}\n"));
            }
        }

        var broken = Path.Combine(folder.FullName, "broken.jsonl.gz");
        var bytes = await File.ReadAllBytesAsync(whole);
        await File.WriteAllBytesAsync(broken, bytes[..(bytes.Length / 2)]);

        var files = await ImportAsync(broken, Path.Combine(folder.FullName, "absent.jsonl"));
        files[0].Error.Should().NotBeNull();
        files[1].Error.Should().NotBeNull();
        (await CountAsync("select count(*) from tasks")).Should().BePositive().And.Be(files[0].Report.Summary.Successful);

        files = await ImportAsync(whole);
        files[0].Report.Summary.Successful.Should().Be(20_000);
        (await CountAsync("select count(*) from tasks")).Should().BeInRange(20_000, 20_001);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Import_that_is_stopped_tells_what_it_has_stored()
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "long.jsonl");
        await File.WriteAllLinesAsync(path, Enumerable.Range(0, 50_000).Select(i => $$"""{"task_id":"long{{i}}","status":{{(i == 7 ? "7" : "null")}}}"""));
        using var stop = new CancellationTokenSource();

        var files = await services.GetRequiredService<IMediator>().Send(new ImportFiles([path, path], new StopAtOnce(stop)), stop.Token);

        files.Should().ContainSingle();
        files[0].Error.Should().Be("told to stop before its end; what was stored stays");
        var summary = files[0].Report.Summary;
        summary.Failed.Should().Be(1);
        summary.Successful.Should().BeLessThan(50_000).And.Be(await CountAsync("select count(*) from tasks"));
        folder.Delete(recursive: true);
    }

    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }

    private Task<IReadOnlyList<ImportedFile>> ImportAsync(params string[] paths) =>
        services.GetRequiredService<IMediator>().Send(new ImportFiles(paths));

    private async Task<long> CountAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
