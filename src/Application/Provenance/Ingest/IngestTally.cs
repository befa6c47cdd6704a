namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Counts outcomes while a body is taken in.</summary>
internal sealed class IngestTally(int maxListedFailures)
{
    private readonly List<IngestFailure> failures = [];

    public long Received { get; set; }

    public long Failed { get; private set; }

    public int Redacted { get; set; }

    public void Fail(long index, string reason)
    {
        Failed++;
        if (failures.Count < maxListedFailures)
        {
            failures.Add(new IngestFailure(index, reason, Retriable: false));
        }
    }

    public IngestReport ToReport(bool atomic)
    {
        var successful = atomic && Failed > 0 ? 0 : Received - Failed;
        var status = Failed == 0 ? "success" : successful == 0 ? "failure" : "partial_success";
        return new IngestReport(
            status,
            new IngestSummary(Received, successful, Failed),
            [.. failures.OrderBy(failure => failure.Index)],
            Failed > failures.Count,
            Redacted);
    }
}
