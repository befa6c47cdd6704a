using System.Text.Json;

namespace FlowProv.Worker;

/// <summary>Pauses between repeats: doubled each time, with jitter, never shorter than the service asks for.</summary>
internal sealed class Backoff(TimeSpan longest)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan MostAsked = TimeSpan.FromMinutes(5);

    private int failures;

    public Backoff()
        : this(TimeSpan.FromSeconds(15))
    {
    }

    /// <summary>Whether the trouble is one of the way or of the service, so that the same call may succeed later.</summary>
    public static bool WillPass(Exception trouble) => trouble switch
    {
        RefusedException refused => refused.WillPass,
        HttpRequestException or IOException or TimeoutException or JsonException => true,
        _ => false,
    };

    public void Reset() => failures = 0;

    public TimeSpan Next(Exception trouble)
    {
        TimeSpan grown = First * Math.Pow(2, Math.Min(failures++, 16));
        TimeSpan pause = grown < longest ? grown : longest;
        if (trouble is RefusedException { RetryAfter: { } asked } && asked >= TimeSpan.Zero)
        {
            return (asked < MostAsked ? asked : MostAsked) + (pause * Jitter());
        }

        return pause * (0.5 + (Jitter() / 2));
    }

    // Spreads workers that failed together; nothing here is secret.
#pragma warning disable CA5394
    private static double Jitter() => Random.Shared.NextDouble();
#pragma warning restore CA5394
}
