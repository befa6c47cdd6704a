namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Limits of reading and writing message streams. The defaults keep the memory of one stream under 100 MB.</summary>
public sealed record IngestOptions
{
    /// <summary>A larger message is refused alone; its neighbours are kept.</summary>
    public int MaxMessageBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Messages that are committed together at most: so few that the usual body of 1,000 is read and written side by side.</summary>
    public int MaxBatchMessages { get; init; } = 250;

    /// <summary>Bytes of messages that are committed together at most, unless one message alone is larger.</summary>
    public int MaxBatchBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Failures listed one by one in a report; all are counted.</summary>
    public int MaxListedFailures { get; init; } = 10_000;

    /// <summary>Documents in one request that answers with the stored documents.</summary>
    public int MaxSavedDocuments { get; init; } = 10_000;
}
