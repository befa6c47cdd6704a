namespace FlowProv.Api.Hosting;

/// <summary>Keeps the stack traces of a server that cannot start out of the log: the command says it in one line.</summary>
internal static class StartFailures
{
    private static readonly string[] Tellers = ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel"];

    /// <param name="logging">Where they are told.</param>
    /// <param name="hasStarted">Whether later failures are to be logged.</param>
    public static void LeaveToCommand(this ILoggingBuilder logging, Func<bool> hasStarted) =>
        Array.ForEach(Tellers, teller => logging.AddFilter(teller, level => level >= LogLevel.Warning && hasStarted()));
}
