namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Documents as they stand after they were saved.</summary>
/// <param name="Documents">One for each document sent, in their order, as UTF-8 JSON.</param>
/// <param name="IsSingle">Whether one object was sent, not an array.</param>
/// <param name="Redacted">Values replaced because they looked like secrets.</param>
public sealed record SavedDocuments(IReadOnlyList<byte[]> Documents, bool IsSingle, int Redacted);
