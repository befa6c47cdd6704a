using System.Diagnostics;
using System.Globalization;
using FlowProv.Api.Hosting;
using FlowProv.Application;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Infrastructure;
using MediatR;

namespace FlowProv.Api.Commands;

/// <summary>Merges files of messages into the store, telling progress, rate and what was rejected.</summary>
internal static class ImportCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(IReadOnlyList<string> files, string[] arguments, CancellationToken cancellationToken)
    {
        var configuration = CommandConfiguration.Read(arguments);
        await using var database = await DatabaseHost.OpenAsync(configuration, Console.Error.WriteLine, share: true, cancellationToken);
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddConsole())
            .AddApplication(configuration)
            .AddInfrastructure(database.ConnectionString)
            .BuildServiceProvider();
        var started = Stopwatch.GetTimestamp();
        var imported = await services.GetRequiredService<IMediator>().Send(new ImportFiles(files, new ProgressLine(started)), cancellationToken);
        foreach (var file in imported)
        {
            Tell(file);
        }

        var received = imported.Sum(file => file.Report.Summary.Received);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{received} messages in {seconds:0.0} s, {received / seconds:0} a second."));
        return imported.All(file => file.Error is null && file.Report.Summary.Failed == 0) ? 0 : 1;
    }

    private static void Tell(ImportedFile file)
    {
        var summary = file.Report.Summary;
        Console.WriteLine($"{file.Path}: {summary.Received} read, {summary.Successful} stored, {summary.Failed} rejected, {file.Report.Redacted} values redacted.");
        foreach (var failure in file.Report.Failures)
        {
            Console.WriteLine($"  message {failure.Index}: {failure.Reason}");
        }

        if (file.Error is not null)
        {
            Console.Error.WriteLine($"{file.Path} stopped: {file.Error}");
        }
    }

    /// <summary>A line a second at most, on the error stream, so that the report can be piped.</summary>
    private sealed class ProgressLine(long started) : IProgress<ImportProgress>
    {
        private long last;

        public void Report(ImportProgress value)
        {
            if (Stopwatch.GetElapsedTime(last) < Pause)
            {
                return;
            }

            last = Stopwatch.GetTimestamp();
            var rate = value.Received / Stopwatch.GetElapsedTime(started).TotalSeconds;
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{value.Path}: {100.0 * value.BytesRead / Math.Max(1, value.TotalBytes):0} %, {value.Received} messages, {value.Failed} rejected, {rate:0} a second"));
        }
    }
}
