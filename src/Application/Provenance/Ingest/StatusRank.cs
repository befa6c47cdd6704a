namespace FlowProv.Application.Provenance.Ingest;

/// <summary>How far a status says that work has come (contracts/flowcept.md 6.7, rule 3): messages may arrive in any order, work does not go back.</summary>
public static class StatusRank
{
    /// <summary>Boolean fields that old records carry beside or instead of a status.</summary>
    internal static readonly (string Flag, string Status)[] Flags =
    [
        ("submitted", "SUBMITTED"), ("waiting", "WAITING"), ("running", "RUNNING"), ("finished", "FINISHED"), ("error", "ERROR"),
    ];

    private const int Terminal = 5;

    public static bool IsTerminal(string status) => Of(status) == Terminal;

    /// <summary>Positive when <paramref name="left"/> has come further; of two ends, ERROR before CANCELLED before FINISHED. Zero for equal or free texts.</summary>
    public static int Compare(string left, string right)
    {
        var order = Of(left).CompareTo(Of(right));
        return order != 0 || !IsTerminal(left) ? order : EndRank(left).CompareTo(EndRank(right));
    }

    private static int EndRank(string status) => status switch { "ERROR" => 2, "CANCELLED" => 1, _ => 0 };

    /// <summary>The rank alone: all ends are equal.</summary>
    internal static int Of(string status) => status switch
    {
        "FINISHED" or "ERROR" or "CANCELLED" => Terminal,
        "RUNNING" => 4,
        "WAITING" => 3,
        "SUBMITTED" => 2,
        "UNKNOWN" => 0,
        _ => 1,
    };
}
