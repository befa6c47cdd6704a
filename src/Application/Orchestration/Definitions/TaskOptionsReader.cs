using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>Reads the options of one task.</summary>
internal static class TaskOptionsReader
{
    private const int MaxCount = 1000;
    private const double MaxSeconds = 31 * 86400;
    private const double MaxHttpSeconds = 3600;
    private const double MinSeconds = 0.001;
    private const double DefaultHttpSeconds = 30;

    public static TaskOptions Read(Place place)
    {
        var options = TaskOptions.Default;
        return !place.IsObjectOf("max_attempts", "retry", "max_lost", "time_limit", "queue_time_limit", "priority", "http") ? options : options with
        {
            MaxAttempts = place.Member("max_attempts")?.Integer(1, MaxCount) ?? options.MaxAttempts,
            Retry = place.Member("retry") is { } retry ? Retry(retry) : options.Retry,
            MaxLost = place.Member("max_lost")?.Integer(0, MaxCount) ?? options.MaxLost,
            TimeLimit = place.Member("time_limit")?.Seconds(MinSeconds, MaxSeconds),
            QueueTimeLimit = place.Member("queue_time_limit")?.Seconds(MinSeconds, MaxSeconds),
            Priority = place.Member("priority")?.Integer(int.MinValue, int.MaxValue) ?? options.Priority,
            Http = place.Member("http") is { } http ? Http(http) : null,
        };
    }

    private static RetryPolicy Retry(Place place)
    {
        var policy = RetryPolicy.Default;
        return !place.IsObjectOf("backoff_seconds", "backoff_factor", "max_backoff_seconds") ? policy : new RetryPolicy(
            place.Member("backoff_seconds")?.Seconds(0, MaxSeconds) ?? policy.Backoff,
            place.Member("backoff_factor")?.Number(1, MaxCount) ?? policy.Factor,
            place.Member("max_backoff_seconds")?.Seconds(0, MaxSeconds) ?? policy.MaxBackoff);
    }

    private static HttpTarget? Http(Place place)
    {
        if (!place.IsObjectOf("url", "timeout_seconds"))
        {
            return null;
        }

        var timeout = place.Member("timeout_seconds")?.Seconds(MinSeconds, MaxHttpSeconds) ?? TimeSpan.FromSeconds(DefaultHttpSeconds);
        if (place.Member("url") is not { } url)
        {
            place.Fail("url is missing");
            return null;
        }

        if (url.Value.ValueKind == JsonValueKind.String && Uri.TryCreate(url.Value.GetString(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0)
        {
            return new HttpTarget(address, timeout);
        }

        url.Fail("must be an http or https address without user name and password");
        return null;
    }
}
