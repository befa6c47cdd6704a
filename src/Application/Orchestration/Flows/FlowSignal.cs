namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Wakes those who watch flows when this process changed one. Never the truth: other processes change flows too, so watchers look by themselves.</summary>
internal sealed class FlowSignal
{
    private volatile TaskCompletionSource pulse = Create();

    /// <summary>The next pulse; taken before looking, so that none is missed between.</summary>
    public Task Next => pulse.Task;

    public void Pulse() => Interlocked.Exchange(ref pulse, Create()).SetResult();

    /// <summary>Waits for a pulse, or for some time.</summary>
    public static Task WaitAsync(Task next, TimeSpan most, CancellationToken cancellationToken) =>
        Task.WhenAny(next, Task.Delay(most, cancellationToken)).Unwrap();

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
