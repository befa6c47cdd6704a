namespace FlowProv.Api.Contracts.Provenance;

/// <summary>The answer of the liveness probe.</summary>
/// <param name="Status">Always <c>ok</c>.</param>
public sealed record LivenessBody(string Status);

/// <summary>The answer of the readiness probe.</summary>
/// <param name="Status"><c>ready</c> or <c>degraded</c>.</param>
/// <param name="Services">Each part with <c>ok</c> or what is wrong with it.</param>
public sealed record ReadinessBody(string Status, IReadOnlyDictionary<string, string> Services);
