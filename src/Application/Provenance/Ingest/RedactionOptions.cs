namespace FlowProv.Application.Provenance.Ingest;

/// <summary>What is taken out of documents before they are stored.</summary>
public sealed record RedactionOptions
{
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// A key that holds one of these, whatever its case and separators, hides its value. The words <c>token</c>, <c>auth</c> and <c>pwd</c> are special:
    /// they count only as the last word of a key, and <c>token</c> not after a word that makes it a unit or a vocabulary entry.
    /// </summary>
    public IReadOnlyList<string> SecretKeys { get; init; } =
    [
        "password", "passwd", "passphrase", "secret", "token", "auth_token", "access_token", "api_key", "access_key", "private_key",
        "credential", "authorization", "bearer", "connection_string", "auth", "pwd", "jwt", "cookie", "ssh_key",
    ];
}
