namespace FlowProv.Application.Orchestration.Work;

/// <summary>Where the server itself sends a task.</summary>
/// <param name="Url">The address that runs it.</param>
/// <param name="TimeoutSeconds">How long one call may take.</param>
/// <param name="TimeLimit">Seconds that an attempt may take, the asynchronous part of it included; null without a limit.</param>
public sealed record HttpTaskTarget(Uri Url, double TimeoutSeconds, double? TimeLimit = null);
