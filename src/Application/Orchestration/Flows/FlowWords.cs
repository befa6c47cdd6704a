using FlowProv.Domain.Flows;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The seed's words for states and commands.</summary>
internal static class FlowWords
{
    /// <summary>The status of an entry about a flow that does not exist.</summary>
    public const string NotFound = "not_found";

    public static string Of(FlowState state) => state switch
    {
        FlowState.Stopped => "stopped",
        FlowState.Running => "running",
        FlowState.Paused => "paused",
        FlowState.Stopping => "stopping",
        _ => "failed",
    };

    public static string Of(FlowCommand command) => command switch
    {
        FlowCommand.Start => "start",
        FlowCommand.Pause => "pause",
        FlowCommand.Resume => "resume",
        _ => "stop",
    };

    public static string Done(FlowCommand command) => command switch
    {
        FlowCommand.Start => "Flows started",
        FlowCommand.Pause => "Flows paused",
        FlowCommand.Resume => "Flows resumed",
        _ => "Flows stopped",
    };
}
