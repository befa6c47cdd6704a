using System.Text;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Application.Provenance.Cards;

/// <summary>
/// The one place where a card decides what is secret (contract 4.1). Ingestion redacts too, but rows may be older than its rules
/// or come from a service that was told not to.
/// </summary>
/// <param name="options">Which keys are secret; a card hides them also where writing does not.</param>
public sealed class CardRedaction(RedactionOptions options)
{
    internal const string Mark = SecretRedactor.Redacted;

    private readonly SecretPatterns patterns = new(options);

    internal bool IsSecretKey(ReadOnlySpan<byte> key) => patterns.IsSecretKey(key);

    internal bool IsSecretKey(string key) => patterns.IsSecretKey(Encoding.UTF8.GetBytes(key));

    /// <summary>The text itself, or the mark where it looks like a secret.</summary>
    internal static string Text(string text) => SecretPatterns.LooksSecret(Encoding.UTF8.GetBytes(text)) ? Mark : text;

    internal static bool IsSecretText(ReadOnlySpan<byte> text) => SecretPatterns.LooksSecret(text);
}
