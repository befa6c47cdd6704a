using FlowProv.Domain.States;

namespace FlowProv.UnitTests.States;

/// <summary>Reads a table with a row for each state that a run is in and a column for each state that is proposed.</summary>
internal static class StateMatrix
{
    public static readonly StateType[] Columns =
    [
        StateType.Scheduled, StateType.Pending, StateType.Running, StateType.Completed, StateType.Failed, StateType.Cancelled,
        StateType.Crashed, StateType.Paused, StateType.Cancelling,
    ];

    /// <summary>One line of the table as the rules answer it; a = accept, R = reject, X = abort, W = wait.</summary>
    public static string Row(Func<StateType, Decision> decide) => string.Join(' ', Columns.Select(to => decide(to).Answer switch
    {
        Answer.Accept => "a",
        Answer.Reject => "R",
        Answer.Abort => "X",
        _ => "W",
    }));

    /// <summary>A line as it is written, without the spaces that line up its columns.</summary>
    public static string Squeezed(string row) => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
