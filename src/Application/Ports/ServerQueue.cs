namespace FlowProv.Application.Ports;

/// <summary>Queues that the server serves itself.</summary>
public static class ServerQueue
{
    /// <summary>Tasks that are calls of a URL.</summary>
    public const string Http = "flowprov.http";
}
