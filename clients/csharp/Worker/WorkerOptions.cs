using System.Text.Json;

namespace FlowProv.Worker;

/// <summary>Where a worker finds its tasks and how many it takes.</summary>
public sealed class WorkerOptions
{
    /// <summary>The address of the service, such as http://127.0.0.1:5000.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The token to claim tasks with, where the service asks for one; FLOWPROV_TOKEN of the environment when not set.</summary>
    public string? Token { get; init; } = Environment.GetEnvironmentVariable("FLOWPROV_TOKEN") is { Length: > 0 } token ? token : null;

    /// <summary>The name the service shows; machine, process and a random part when not set.</summary>
    public string WorkerId { get; init; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}";

    /// <summary>Only tasks of these queues; all queues when empty.</summary>
    public IReadOnlyList<string> Queues { get; init; } = [];

    /// <summary>How many handlers run at the same time.</summary>
    public int Concurrency { get; init; } = Environment.ProcessorCount;

    /// <summary>The most tasks one claim asks for, 1 to 100.</summary>
    public int ClaimBatch { get; init; } = 20;

    /// <summary>After how long a silent worker counts as lost, 1 to 3600; leases are renewed every third of it.</summary>
    public int LeaseSeconds { get; init; } = 60;

    /// <summary>How long the service may hold a claim for which it has no task, 0 to 60.</summary>
    public int WaitSeconds { get; init; } = 30;

    /// <summary>How long running handlers may go on after the stop; their tokens are cancelled then.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How results are written as JSON; camel case when not set.</summary>
    public JsonSerializerOptions ResultJson { get; init; } = JsonSerializerOptions.Web;

    /// <summary>Sends the requests, for credentials or proxies; the worker does not dispose it.</summary>
    public HttpMessageHandler? MessageHandler { get; init; }

    /// <summary>Receives a line for each failed or dropped task and for each trouble with the service.</summary>
    public Action<string>? Log { get; init; }

    // A claim that brings something does so soon; broken off right away, its tasks would wait for their leases to run out.
    internal TimeSpan ClaimGrace { get; init; } = TimeSpan.FromSeconds(1);

    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    internal void Validate()
    {
        if (!BaseUrl.IsAbsoluteUri || BaseUrl.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException($"{nameof(BaseUrl)} must be an absolute http or https address.");
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(WorkerId);
        Within(Concurrency, 1, int.MaxValue, nameof(Concurrency));
        Within(ClaimBatch, 1, 100, nameof(ClaimBatch));
        Within(LeaseSeconds, 1, 3600, nameof(LeaseSeconds));
        Within(WaitSeconds, 0, 60, nameof(WaitSeconds));
    }

    private static void Within(int value, int lowest, int highest, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, lowest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest, name);
    }
}
