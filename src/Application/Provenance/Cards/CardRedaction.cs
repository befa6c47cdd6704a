using System.Text;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.Application.Provenance.Cards;

/// <summary>
/// The one place where a card decides what is secret (contract 4.1). Ingestion redacts too, but rows may be older than its rules
/// or come from a service that was told not to.
/// </summary>
internal static class CardRedaction
{
    public const string Mark = SecretRedactor.Redacted;

    private static readonly SecretPatterns Patterns = new(new RedactionOptions());

    public static bool IsSecretKey(ReadOnlySpan<byte> key) => Patterns.IsSecretKey(key);

    public static bool IsSecretKey(string key) => Patterns.IsSecretKey(Encoding.UTF8.GetBytes(key));

    /// <summary>The text itself, or the mark where it looks like a secret.</summary>
    public static string Text(string text) => SecretPatterns.LooksSecret(Encoding.UTF8.GetBytes(text)) ? Mark : text;

    public static bool IsSecretText(ReadOnlySpan<byte> text) => SecretPatterns.LooksSecret(text);
}
