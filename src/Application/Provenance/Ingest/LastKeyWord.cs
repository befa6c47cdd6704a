using System.Collections.Frozen;
using System.Text;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>
/// Words that tell a secret only at the end of a key: <c>http_auth</c>, not <c>author</c>. And <c>token</c> and <c>github_token</c> are told from
/// <c>eos_token</c> and <c>ms_per_token</c>: language models count tokens in the same word.
/// </summary>
internal static class LastKeyWord
{
    public static readonly string[] Words = ["token", "auth", "pwd"];

    private static readonly FrozenSet<string> NotSecretBefore = new[]
    {
        "pad", "eos", "bos", "unk", "sep", "cls", "mask", "special", "stop", "start", "end", "per", "first", "last", "next", "previous",
        "prev", "current", "new", "each", "max", "min", "image", "word", "time", "cost", "price", "by",
    }.ToFrozenSet();

    /// <param name="key">A key.</param>
    /// <param name="secret">The words that count.</param>
    public static bool IsSecret(ReadOnlySpan<byte> key, string[] secret) =>
        Split(Encoding.UTF8.GetString(key)) is [.. var before, var last]
        && secret.Contains(last)
        && (last != "token" || before.Count == 0 || !NotSecretBefore.Contains(before[^1]));

    private static List<string> Split(string key)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < key.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(key[i]) && char.IsLower(key[i - 1]);
            if (begins || !char.IsAsciiLetterOrDigit(key[i]))
            {
                Close(words, word);
            }

            if (char.IsAsciiLetterOrDigit(key[i]))
            {
                word.Append(char.ToLowerInvariant(key[i]));
            }
        }

        Close(words, word);
        return words;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
