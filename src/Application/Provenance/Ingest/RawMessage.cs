namespace FlowProv.Application.Provenance.Ingest;

/// <summary>One message cut out of a body, not looked into yet.</summary>
/// <param name="Index">Its position among the messages of the body, from 0.</param>
/// <param name="Bytes">Its text; valid until the next read. Empty when there is a failure.</param>
/// <param name="Failure">Why it could not be cut out; null when it could.</param>
public readonly record struct RawMessage(long Index, ReadOnlyMemory<byte> Bytes, string? Failure);
