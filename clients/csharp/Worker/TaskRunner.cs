using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;

namespace FlowProv.Worker;

/// <summary>One slot: runs the handlers of claimed tasks one after the other.</summary>
internal sealed class TaskRunner(
    IReadOnlyDictionary<string, Func<TaskContext, CancellationToken, Task<object?>>> handlers,
    Budget budget,
    HeldTasks held,
    Outbox outbox,
    WorkerOptions options)
{
    private const int LongestText = 16_000;
    private const int LongestTrace = 64_000;

    public async Task RunAsync(ChannelReader<HeldTask> claimed)
    {
        await foreach (HeldTask task in claimed.ReadAllAsync())
        {
            long started = Stopwatch.GetTimestamp();
            Report? report = task.IsDropped ? null : await RunHandlerAsync(task);
            budget.Finished(Stopwatch.GetElapsedTime(started));
            if (report is null || task.IsDropped || !outbox.Add(report))
            {
                held.Release(task);
                budget.Settled();
            }
        }
    }

    private async Task<Report> RunHandlerAsync(HeldTask task)
    {
        try
        {
            object? result = await handlers[task.Context.Key](task.Context, task.Unwanted);
            return new ResultReport(task, new RawJson(Serialize(result)));
        }
#pragma warning disable CA1031 // Whatever a handler throws is its task's failure, never the worker's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new FailureReport(task, Describe(task, failure));
        }
    }

    private byte[] Serialize(object? result)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(result, result?.GetType() ?? typeof(object), options.ResultJson);
        }
        catch (Exception reason) when (reason is NotSupportedException or JsonException or ArgumentException or InvalidOperationException)
        {
            throw new TaskFailedException($"The result is not JSON: {reason.Message}", retry: null, reason);
        }
    }

    private static FailRequest Describe(HeldTask task, Exception failure)
    {
        string text = string.IsNullOrEmpty(failure.Message) ? failure.GetType().Name : failure.Message;
        bool? retry = (failure as TaskFailedException)?.Retry;
        return new FailRequest(task.Lease.LeaseToken, Clean(text, LongestText), Clean(failure.ToString(), LongestTrace), retry);
    }

    // PostgreSQL's JSON has no NUL; an endless text must not make the report itself fail.
    private static string Clean(string text, int longest)
    {
        string clean = text.Replace("\0", "\\0", StringComparison.Ordinal);
        return clean.Length <= longest ? clean : $"{clean[..(longest / 2)]}\n[...]\n{clean[^(longest / 2)..]}";
    }
}
