namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Counts outcomes while a body is taken in: by one reader, and by the writes that it does not wait for.</summary>
internal sealed class IngestTally(int maxListedFailures)
{
    private readonly Lock gate = new();
    private readonly List<IngestFailure> failures = [];
    private long unsettled;

    public long Received { get; set; }

    public long Failed { get; private set; }

    public int Redacted { get; set; }

    /// <summary>A message is to be written; until it is, it counts as none that was stored.</summary>
    public void Take()
    {
        lock (gate)
        {
            unsettled++;
        }
    }

    /// <summary>Messages were written, but those that the database refused.</summary>
    public void Settle(int count, IReadOnlyList<IngestFailure> refused)
    {
        lock (gate)
        {
            unsettled -= count;
            foreach (var failure in refused)
            {
                Fail(failure.Index, failure.Reason);
            }
        }
    }

    public void Fail(long index, string reason)
    {
        lock (gate)
        {
            Failed++;
            if (failures.Count < maxListedFailures)
            {
                failures.Add(new IngestFailure(index, reason, Retriable: false));
            }
        }
    }

    public IngestReport ToReport(bool atomic)
    {
        var successful = atomic && Failed > 0 ? 0 : Received - Failed - unsettled;
        var status = Failed == 0 ? "success" : successful == 0 ? "failure" : "partial_success";
        return new IngestReport(
            status,
            new IngestSummary(Received, successful, Failed),
            [.. failures.OrderBy(failure => failure.Index)],
            Failed > failures.Count,
            Redacted);
    }
}
