namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>FNV-1a over UTF-16 units, 64 bits: telling a million names apart errs once in ten million cards.</summary>
internal static class TextHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }
}
