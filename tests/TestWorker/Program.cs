using System.Security.Cryptography;
using FlowProv.Worker;

// A worker that tests kill: url, lease in seconds, and the names of the tasks that it runs. Names that begin with FAIL fail.
var (url, lease, keys) = (new Uri(args[0]), int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), args[2..]);
await using var worker = new FlowProvWorker(new WorkerOptions { BaseUrl = url, Concurrency = 8, LeaseSeconds = lease, WaitSeconds = 2 });
foreach (var key in keys)
{
    worker.Handle(key, async (task, cancellation) =>
    {
        await Task.Delay(RandomNumberGenerator.GetInt32(5, 60), cancellation);
        return key.StartsWith("FAIL", StringComparison.Ordinal)
            ? throw new TaskFailedException("as told")
            : (object?)new { nonce = Guid.NewGuid(), saw = task.Args };
    });
}

await worker.RunAsync(CancellationToken.None);
