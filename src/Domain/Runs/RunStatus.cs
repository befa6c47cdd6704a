namespace FlowProv.Domain.Runs;

/// <summary>The status of a flow run or of one of its tasks, in Director's words (contracts/director-and-flows.md 2.4).</summary>
public enum RunStatus
{
    Pending,
    Progress,
    Success,
    Error,
    Canceled,
}

/// <summary>What holds for statuses.</summary>
public static class RunStatusRules
{
    private static readonly string[] Words = [.. Enum.GetNames<RunStatus>().Select(name => name.ToLowerInvariant())];

    /// <summary>The status as it is stored and goes out: in lower case.</summary>
    public static string Word(this RunStatus status) => Words[(int)status];

    /// <summary>A final status is never rewritten.</summary>
    public static bool IsFinal(this RunStatus status) => status is RunStatus.Success or RunStatus.Error or RunStatus.Canceled;
}
