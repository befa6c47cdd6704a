namespace FlowProv.Api.Contracts.Provenance;

/// <summary>An object with its payload as bytes. The part metadata comes first, so that the payload can be streamed.</summary>
/// <param name="Metadata">The document.</param>
/// <param name="Data">The payload, of any length.</param>
public sealed record ObjectForm(ObjectDocument Metadata, IFormFile? Data);
