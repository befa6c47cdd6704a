using FlowProv.Benchmarks;

// dotnet run -c Release --project benchmarks/FlowProv.Benchmarks -- [reads] [ingest] [engine] [prefect] [prefect-writes] [memory] [--tasks 1000000] [--seconds 5]
if (args is ["baseline-server", var connection, var url])
{
    return await BaselineServer.RunAsync(connection, url);
}

var options = BenchmarkOptions.Parse(args);
var report = new Report(options);
await using (var laboratory = await Laboratory.StartAsync(options))
{
    if (options.Runs("ingest"))
    {
        await new IngestBenchmark(laboratory, report).RunAsync();
    }

    if (options.Runs("reads"))
    {
        await new ReadBenchmark(laboratory, report).RunAsync();
    }

    if (options.Runs("engine"))
    {
        await new EngineBenchmark(laboratory, report).RunAsync();
    }

    if (options.Runs("prefect") || options.Runs("prefect-writes"))
    {
        await new PrefectBenchmark(laboratory, report).RunAsync(onlyWrites: !options.Runs("prefect"));
    }

    if (options.Runs("memory"))
    {
        await new MemoryBenchmark(laboratory, report).RunAsync();
    }
}

Console.WriteLine(report.ToMarkdown());
return 0;
