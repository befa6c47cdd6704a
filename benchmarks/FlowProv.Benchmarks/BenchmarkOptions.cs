using System.Globalization;

namespace FlowProv.Benchmarks;

/// <summary>What to measure, and how much of it.</summary>
public sealed record BenchmarkOptions(IReadOnlySet<string> Parts, int Tasks, int Seconds, int Rounds, string Command)
{
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var parts = arguments.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToHashSet();
        return new BenchmarkOptions(
            parts,
            Number("--tasks", 1_000_000),
            Number("--seconds", 4),
            Number("--rounds", 3),
            $"dotnet run -c Release --project benchmarks/FlowProv.Benchmarks -- {string.Join(' ', arguments)}".TrimEnd());

        int Number(string name, int otherwise) => Array.IndexOf(arguments, name) is var at and >= 0
            ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture)
            : otherwise;
    }

    public bool Runs(string part) => Parts.Count == 0 || Parts.Contains(part);
}
