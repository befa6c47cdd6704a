using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resilience;
using FlowProv.Infrastructure.Resources;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.PropertyTests.Resources;

/// <summary>Charts and counts against plain loops over the rows (contracts/prefect.md 2.4).</summary>
public sealed class HistoryPropertyTests(ResourceFixture fixture) : IClassFixture<ResourceFixture>
{
    private const int Sets = 300;

    private static readonly DateTimeOffset Now = new(2023, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Start = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Types = ["SCHEDULED", "RUNNING", "COMPLETED", "FAILED"];
    private static readonly string[] Names = ["One", "Two"];

    // Seconds: whole and broken ones, and one of more than a day.
    private static readonly double[] Widths = [1, 1.5, 0.333333 + 1, 60, 3600, 90000.25];

    private static readonly Gen<double> Width = Gen.Int[0, Widths.Length - 1].Select(i => Widths[i]);

    private static readonly Gen<Run> AnyRun =
        from edge in Gen.Int[-2, 12]
        from off in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Const(-1)), (1, Gen.Const(1)), (2, Gen.Int[-900_000, 900_000]))
        from type in Gen.Int[0, Types.Length - 1]
        from name in Gen.Int[0, Names.Length - 1]
        from delay in Gen.Frequency((1, Gen.Const((int?)null)), (2, Gen.Int[-5_000_000, 5_000_000].Select(n => (int?)n)))
        from total in Gen.Frequency((1, Gen.Const((double?)null)), (2, Gen.Int[0, 1000].Select(n => (double?)(n / 8.0))))
        select new Run(edge, off, Types[type], Names[name], delay, total);

    [Theory]
    [InlineData(PrefectObject.FlowRuns, "flow_runs")]
    [InlineData(PrefectObject.TaskRuns, "task_runs")]
    public async Task Charts_and_counts_are_those_of_plain_loops(PrefectObject kind, string table)
    {
        var reader = new NpgsqlResourceReader(fixture.Source, fixture.Source, new DatabasePipeline(), new QueryLimits(), new StandingClock(Now));
        var charts = new GetHistoryHandler(reader);
        var counted = 0;
        await Gen.Select(AnyRun.Array[0, 40], Width, Gen.Int[-1_000_000, 12_000_000], Gen.Int[0, Types.Length - 1]).SampleAsync(
            async (runs, width, parts, type) =>
            {
                var interval = TimeSpan.FromSeconds(width);
                var end = Start + (interval * (parts / 1e6));
                await LoadAsync(table, [.. runs.Select(run => run.Columns(interval))]);
                var filter = $$"""{"{{table}}":{"state":{"type":{"any_":["{{Types[type]}}","COMPLETED"]} } } }""";
                var wanted = runs.Where(run => run.Type == Types[type] || run.Type == "COMPLETED").ToList();

                (await reader.CountAsync(kind, PrefectFilters.ParseFilter(kind, JsonElement.Parse(filter)), default)).Should().Be(wanted.Count);
                var body = JsonNode.Parse(filter)!.AsObject();
                body["history_start"] = Start.ToString("O");
                body["history_end"] = end.ToString("O");
                body["history_interval_seconds"] = width;
                var buckets = await charts.Handle(new GetHistory(kind, JsonSerializer.SerializeToElement(body)), default);

                // The request's end is read to the microsecond.
                var expected = Naive(wanted, interval, new DateTimeOffset(end.Ticks - (end.Ticks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero)).ToList();
                buckets.Select(Print).Should().Equal(expected);
                counted += buckets.Sum(bucket => bucket.Groups.Sum(group => group.Runs));
            },
            iter: Sets,
            threads: 1);
        counted.Should().BeGreaterThan(Sets, "charts without runs prove little");
    }

    private static IEnumerable<string> Naive(List<Run> runs, TimeSpan interval, DateTimeOffset end)
    {
        for (var start = Start; start < end; start += interval)
        {
            var groups = runs.Where(run => run.Expected(interval) >= start && run.Expected(interval) < start + interval)
                .GroupBy(run => (run.Type, run.Name))
                .OrderBy(group => group.Key.Type, StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => Print(
                    group.Key.Type, group.Key.Name, group.Count(), group.Sum(run => run.RunTime(interval)), group.Sum(run => run.Lateness(interval))));
            yield return $"{start:O} {start + interval:O} {string.Join(' ', groups)}";
        }
    }

    private static string Print(HistoryBucket bucket) =>
        $"{bucket.Start:O} {bucket.End:O} {string.Join(' ', bucket.Groups.Select(group => Print(group.StateType, group.StateName, group.Runs, group.RunTime, group.Lateness)))}";

    private static string Print(string type, string name, int runs, double time, double lateness) =>
        FormattableString.Invariant($"{type}/{name} {runs} {Math.Round(time, 6):F6} {Math.Round(lateness, 6):F6}");

    private async Task LoadAsync(string table, JsonNode[] rows)
    {
        await using var connection = await fixture.Source.OpenConnectionAsync();
        await using var load = new NpgsqlBatch(connection);
        load.BatchCommands.Add(new NpgsqlBatchCommand($"delete from {table}"));
        load.BatchCommands.Add(new NpgsqlBatchCommand($"insert into {table} select * from jsonb_populate_recordset(null::{table}, $1)"));
        load.BatchCommands[1].Parameters.Add(new NpgsqlParameter { Value = new JsonArray(rows).ToJsonString(), NpgsqlDbType = NpgsqlDbType.Jsonb });
        await load.ExecuteNonQueryAsync();
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    /// <summary>A run at, or some microseconds off, the edge of a bucket.</summary>
    /// <param name="Edge">The bucket.</param>
    /// <param name="Off">Microseconds after its start.</param>
    /// <param name="Type">Of its state.</param>
    /// <param name="Name">Of its state.</param>
    /// <param name="Delay">Microseconds after the expected start; null if it did not start.</param>
    /// <param name="Total">Seconds; null where its times tell it.</param>
    private sealed record Run(int Edge, int Off, string Type, string Name, int? Delay, double? Total)
    {
        private bool IsFinal => Type is "COMPLETED" or "FAILED";

        public DateTimeOffset Expected(TimeSpan interval) => Start + (interval * Edge) + TimeSpan.FromMicroseconds(Off);

        public double RunTime(TimeSpan interval) => (Total ?? (Ended(interval) - Started(interval))?.TotalSeconds ?? 0)
            + (Type == "RUNNING" ? Math.Max((Now - Entered(interval)).TotalSeconds, 0) : 0);

        public double Lateness(TimeSpan interval) => Started(interval) is { } started
            ? Math.Max((started - Expected(interval)).TotalSeconds, 0)
            : IsFinal ? 0 : Math.Max((Now - Expected(interval)).TotalSeconds, 0);

        public JsonObject Columns(TimeSpan interval) => new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["state_type"] = Type,
            ["state_name"] = Name,
            ["expected_start_at"] = Expected(interval).ToString("O"),
            ["started_at"] = Started(interval)?.ToString("O"),
            ["ended_at"] = Ended(interval)?.ToString("O"),
            ["state_timestamp"] = Entered(interval).ToString("O"),
            ["created_at"] = Start.ToString("O"),
            ["total_run_time"] = Total,
        };

        private DateTimeOffset? Started(TimeSpan interval) => Delay is { } delay ? Expected(interval) + TimeSpan.FromMicroseconds(delay) : null;

        private DateTimeOffset? Ended(TimeSpan interval) => IsFinal ? Started(interval)?.AddSeconds(2.25) : null;

        private DateTimeOffset Entered(TimeSpan interval) => Expected(interval).AddSeconds(7);
    }
}
