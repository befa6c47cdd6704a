using System.Globalization;
using System.Text;

namespace FlowProv.Benchmarks;

/// <summary>The figures as Markdown: medians over the rounds, and ratios within each round.</summary>
public sealed class Report(BenchmarkOptions options)
{
    private readonly List<string> reads = [];
    private readonly List<(double Copy, double One, double Two, double Repeated)> ingests = [];
    private readonly List<string> memory = [];
    private readonly List<(string Table, double Sql, double Worker)> engines = [];
    private readonly List<string> requests = [];
    private readonly List<string> prefect = [];

    public void Read(string name, IReadOnlyList<(LoadResult Service, LoadResult Baseline, LoadResult Small)> rounds)
    {
        var line = string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Median(rounds.Select(r => r.Service.PerSecond)):0} | {Median(rounds.Select(r => r.Baseline.PerSecond)):0} | {Median(rounds.Select(r => r.Service.PerSecond / r.Baseline.PerSecond)):0.00} | {Median(rounds.Select(r => r.Small.P50)):0.00} | {Median(rounds.Select(r => r.Service.P50)):0.00} | {Median(rounds.Select(r => r.Service.P50 / r.Small.P50)):0.00} | {Median(rounds.Select(r => r.Service.P99)):0.00} |");
        reads.Add(line);
        Console.WriteLine(line);
    }

    public void Ingest(double copy, double one, double two, double repeated)
    {
        ingests.Add((copy, one, two, repeated));
        Console.WriteLine($"COPY {copy:0} rows/s, one producer {one:0}, two {two:0}, repeated {repeated:0}");
    }

    public void Memory(int tasks, long ingested, long read) => memory.Add(string.Create(CultureInfo.InvariantCulture,
        $"Peak memory of the service: {ingested / 1048576.0:0} MB after ingesting {tasks:N0} tasks, {read / 1048576.0:0} MB after reading them too."));

    public void Engine(string table, double sql, double worker)
    {
        engines.Add((table, sql, worker));
        Console.WriteLine($"{table}: plain SQL {sql:0} tasks/s, worker {worker:0}");
    }

    public void Requests(string name, LoadResult result)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"| {name} | {result.PerSecond:0} | {result.P50:0.00} | {result.P99:0.00} |");
        requests.Add(line);
        Console.WriteLine(line);
    }

    public void Prefect(string name, IReadOnlyList<(LoadResult Service, LoadResult Baseline, LoadResult Many)> rounds, double original)
    {
        var rate = Median(rounds.Select(r => r.Service.PerSecond));
        var line = string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {rate:0} | {rate / original:0.0} | {Median(rounds.Select(r => r.Service.PerSecond / r.Baseline.PerSecond)):0.00} | {Median(rounds.Select(r => r.Service.P50)):0.00} | {Median(rounds.Select(r => r.Many.PerSecond)):0} | {Median(rounds.Select(r => r.Many.P95 / r.Many.P50)):0.0} |");
        prefect.Add(line);
        Console.WriteLine(line);
    }

    public void PrefectWrites(string name, IReadOnlyList<(double Service, double Baseline)> rounds, double original)
    {
        var rate = Median(rounds.Select(r => r.Service));
        var line = string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {rate:0} | {rate / original:0.0} | {Median(rounds.Select(r => r.Service / r.Baseline)):0.00} | | | |");
        prefect.Add(line);
        Console.WriteLine(line);
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"`{options.Command}`, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}").AppendLine();
        if (reads.Count > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| request, {options.Tasks:N0} tasks | FlowProv /s | baseline /s | ratio | p50 ms at 10,000 | p50 ms | ratio | p99 ms |");
            text.AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
            reads.ForEach(line => text.AppendLine(line));
            text.AppendLine();
        }

        if (ingests.Count > 0)
        {
            text.AppendLine("| tasks of 1.2 KB | rows/s | of COPY |").AppendLine("| --- | --- | --- |");
            text.AppendLine(CultureInfo.InvariantCulture, $"| COPY, same table and indexes | {Median(ingests.Select(i => i.Copy)):0} | 1 |");
            text.AppendLine(CultureInfo.InvariantCulture, $"| POST /ingest, 1,000 a batch, one producer | {Median(ingests.Select(i => i.One)):0} | {Median(ingests.Select(i => i.One / i.Copy)):0.00} |");
            text.AppendLine(CultureInfo.InvariantCulture, $"| POST /ingest, 1,000 a batch, two producers | {Median(ingests.Select(i => i.Two)):0} | {Median(ingests.Select(i => i.Two / i.Copy)):0.00} |");
            text.AppendLine(CultureInfo.InvariantCulture, $"| the same stream again, two producers | {Median(ingests.Select(i => i.Repeated)):0} | {Median(ingests.Select(i => i.Repeated / i.Copy)):0.00} |");
            text.AppendLine();
        }

        if (engines.Count > 0)
        {
            text.AppendLine("| no-op tasks, 20 at a time | plain SQL tasks/s | worker tasks/s | ratio |").AppendLine("| --- | --- | --- | --- |");
            foreach (var table in engines.GroupBy(engine => engine.Table))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {table.Key} | {Median(table.Select(e => e.Sql)):0} | {Median(table.Select(e => e.Worker)):0} | {Median(table.Select(e => e.Worker / e.Sql)):0.00} |");
            }

            text.AppendLine();
        }

        if (requests.Count > 0)
        {
            text.AppendLine("| request, 8 clients | /s | p50 ms | p99 ms |").AppendLine("| --- | --- | --- | --- |");
            requests.ForEach(line => text.AppendLine(line));
            text.AppendLine();
        }

        if (prefect.Count > 0)
        {
            text.AppendLine("| request | FlowProv /s | times the original | of the baseline | p50 ms | /s with 8 clients | their p95 : p50 |");
            text.AppendLine("| --- | --- | --- | --- | --- | --- | --- |");
            prefect.ForEach(line => text.AppendLine(line));
            text.AppendLine();
        }

        memory.ForEach(line => text.AppendLine(line));
        return text.ToString();
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
