namespace FlowProv.Application.Orchestration.Work;

/// <summary>Where the server itself sends a task.</summary>
/// <param name="Url">The address that runs it.</param>
/// <param name="TimeoutSeconds">How long one call may take.</param>
public sealed record HttpTaskTarget(Uri Url, double TimeoutSeconds);
