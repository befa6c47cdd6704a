using System.Collections.Concurrent;

namespace FlowProv.Infrastructure.Work;

/// <summary>
/// Where the claims of each queue, by each set of names, have got to in ix_task_runs_ready. The entries of claimed tasks stay in the index until
/// the next vacuum, and each claim from the beginning would read past all of them. What becomes ready before the front is found by the next look
/// from the beginning.
/// </summary>
internal sealed class ReadyFronts(TimeProvider time)
{
    /// <summary>How long at most claims go on from the front; so long may a task of higher priority wait behind others.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMilliseconds(50);

    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, Front> fronts = new(StringComparer.Ordinal);

    /// <summary>Where a claim may begin; null for the beginning.</summary>
    public ReadyKey? Of(string queue, IReadOnlyList<string>? names) =>
        fronts.TryGetValue(Name(queue, names), out var front) && time.GetElapsedTime(front.LookedAt) < Trusted ? front.Key : null;

    /// <summary>Remembers the last task that a claim took.</summary>
    /// <param name="queue">Of which queue.</param>
    /// <param name="names">What tasks were asked for; null for all.</param>
    /// <param name="key">The task's place.</param>
    /// <param name="fromBeginning">Whether the claim looked from the beginning.</param>
    public void Advance(string queue, IReadOnlyList<string>? names, ReadyKey key, bool fromBeginning)
    {
        var now = time.GetTimestamp();
        if (fronts.Count >= MostRemembered)
        {
            fronts.Clear();
        }

        fronts.AddOrUpdate(Name(queue, names), _ => new Front(key, now), (_, front) => new Front(key, fromBeginning ? now : front.LookedAt));
    }

    // No name of a queue or a task holds this character.
    private static string Name(string queue, IReadOnlyList<string>? names) => names is null ? queue : string.Join('\0', [queue, .. names]);

    private readonly record struct Front(ReadyKey Key, long LookedAt);
}

/// <summary>A place in ix_task_runs_ready, within its queue.</summary>
internal readonly record struct ReadyKey(int Priority, DateTimeOffset RunAt, Guid Id)
{
    public static readonly ReadyKey First = new(int.MinValue, DateTimeOffset.MinValue, Guid.Empty);
}
