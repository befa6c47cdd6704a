using System.Text;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Cards.Measuring;

namespace FlowProv.UnitTests.Cards;

public class CardMeasurementTests
{
    private const string Activity = "train";

    [Fact]
    public void Fields_shown_are_the_first_by_name_whatever_the_order_of_sight()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"f{i:00}").ToArray();
        new Random(3).Shuffle(names);
        var used = Used(names.Chunk(4).Select(chunk => $"{{{string.Join(',', chunk.Select(n => $"\"{n}\":{n[1..].TrimStart('0')}0"))}}}"));
        used.Fields.Select(f => f.Path).Should().Equal(names.Order(StringComparer.Ordinal).Take(CardLimits.Fields));
        used.FieldCount.Should().Be(60);
        used.Fields.Should().OnlyContain(f => f.Presence == 100.0 / 15);
    }

    [Fact]
    public void Field_of_every_type_is_told_by_type()
    {
        var used = Used(
        [
            """{"v":1.5}""", """{"v":"x"}""", """{"v":true}""", """{"v":null}""", """{"v":[16,8]}""", """{"v":["a","b","c"]}""", """{"v":{}}""",
            """{"v":{"in":2}}""",
        ]);
        used.Fields.Select(f => f.Path).Should().Equal("v", "v.in");
        var v = used.Fields[0];
        v.Presence.Should().Be(75);
        v.Numbers.Should().Be(new NumberFigures(1.5, 1.5, 1.5, 1.5, false));
        v.Texts.Should().Equal(new NameCount("true", 1), new NameCount("x", 1), new NameCount("{}", 1));
        v.Shapes.Should().Equal(new NameCount("[16, 8]", 1));
        v.Lengths.Should().Be(new LengthFigures(3, 3));
    }

    [Fact]
    public void Top_values_are_exact_among_many_distinct_ones()
    {
        var values = Enumerable.Range(0, 5000).Select(i => $"once{i}")
            .Concat(Enumerable.Repeat("late", 4)).Concat(Enumerable.Repeat("often", 9)).Concat(Enumerable.Repeat("b", 3)).Concat(Enumerable.Repeat("a", 3))
            .ToArray();
        new Random(5).Shuffle(values);
        Used(values.Select(v => $"{{\"k\":\"{v}\"}}")).Fields.Single().Texts
            .Should().Equal(new NameCount("often", 9), new NameCount("late", 4), new NameCount("a", 3));
    }

    [Fact]
    public void Two_keys_with_one_path_count_a_task_once() =>
        Used(["""{"a.b":1,"a":{"b":2}}""", "{}"]).Fields.Single().Presence.Should().Be(50);

    [Fact]
    public void Percentiles_lie_between_neighbours()
    {
        var numbers = Used(new[] { 16, 32 }.Select(n => $"{{\"n\":{n}}}")).Fields.Single().Numbers!;
        (numbers.Median, numbers.Percentile95).Should().Be((24.0, 31.2));
    }

    [Fact]
    public void Percentiles_are_estimated_and_said_so_when_memory_is_used_up()
    {
        var numbers = Used(Enumerable.Range(0, 20_000).Select(n => $"{{\"n\":{n * 7919 % 20_000}}}"), memoryCells: 3000).Fields.Single().Numbers!;
        numbers.Estimated.Should().BeTrue();
        (numbers.Minimum, numbers.Maximum).Should().Be((0, 19_999));
        numbers.Median.Should().BeInRange(8_500, 11_500);
    }

    [Fact]
    public void Single_task_shows_its_values_with_secrets_replaced()
    {
        var used = Used(["""{"a":[{"password":"x","n":1}],"k":"sk-abcdefghijklmnop1234","api_key":"y","t":"text","f":1.50,"long":"LONG"}"""
            .Replace("LONG", new string('z', 5000), StringComparison.Ordinal)]);
        used.Fields.ToDictionary(f => f.Path, f => f.SingleValue).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["a"] = """[{"password": "REDACTED", "n": 1}]""",
            ["api_key"] = "REDACTED",
            ["f"] = "1.50",
            ["k"] = "REDACTED",
            ["long"] = new string('z', CardLimits.ValueLength) + "...",
            ["t"] = "text",
        });
    }

    [Fact]
    public void Several_tasks_hide_secrets_too() => Used(["""{"password":"x"}""", """{"password":{"deep":"y"}}"""]).Fields.Single().Texts
        .Should().Equal(new NameCount("REDACTED", 2));

    [Fact]
    public void Telemetry_counts_positive_differences_and_peaks_only()
    {
        var measurement = new CardMeasurement([new ActivityTiming(Activity, 2, null, null, null)], CardSamples.Redaction);
        Telemetry(measurement, Activity, "1", "3.5", """{"gpu_0":{"used":5},"gpu_1":{"used":7,"temperature":60}}""");
        Telemetry(measurement, "other", "9", "4", "{}");
        Telemetry(measurement, Activity, "\"many\"", "1e400", "[1, [2], {\"gpu_0\": 3}]");
        var run = measurement.Run();
        run.Samples.Should().Be(3);
        run[Metric.CpuUser].Should().Be(2.5);
        run[Metric.GpuMemory].Should().BeNull("the start tells no GPU memory");
        run[Metric.PeakGpuTemperature].Should().Be(60);
        run[Metric.CpuSystem].Should().BeNull();
        measurement.Content(Activity).Resources.Samples.Should().Be(2);
    }

    private static void Telemetry(CardMeasurement measurement, string activity, string userAtStart, string userAtEnd, string gpuAtEnd)
    {
        measurement.BeginTask(activity);
        measurement.AddTelemetryAtStart(Values(userAtStart, "null"));
        measurement.AddTelemetryAtEnd(Values(userAtEnd, gpuAtEnd));
        measurement.EndTask();
    }

    private static byte[] Values(string cpuUser, string gpu) => Encoding.UTF8.GetBytes(
        $"[{string.Join(',', TelemetryPaths.All.Select(path => path switch { "cpu.times_avg.user" => cpuUser, "gpu" => gpu, _ => "null" }))}]");

    private static RegionFigures Used(IEnumerable<string> documents, long memoryCells = 1 << 20)
    {
        var all = documents.ToList();
        var measurement = new CardMeasurement([new ActivityTiming(Activity, all.Count, null, null, null)], CardSamples.Redaction, memoryCells);
        foreach (var document in all)
        {
            measurement.BeginTask(Activity);
            measurement.AddUsed(Encoding.UTF8.GetBytes(document));
            measurement.EndTask();
        }

        return measurement.Content(Activity).Used;
    }
}
