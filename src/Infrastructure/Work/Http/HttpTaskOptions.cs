namespace FlowProv.Infrastructure.Work.Http;

/// <summary>Settings of the built-in HTTP tasks, <c>FlowProv:Http</c>.</summary>
public sealed record HttpTaskOptions
{
    /// <summary>The most calls at a time; 0 leaves HTTP tasks to other servers.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>The key of the signatures; without one calls are not signed.</summary>
    public string? SigningKey { get; init; }

    /// <summary>Calls private, loopback and metadata addresses too.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>Host names and networks (<c>10.1.0.0/16</c>) that may be called although their addresses are private.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Under which address handlers reach this service, to be told where to report asynchronous results.</summary>
    public Uri? CallbackUrl { get; init; }
}
