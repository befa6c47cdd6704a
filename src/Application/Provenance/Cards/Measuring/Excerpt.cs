namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>The beginning of a text that is too long for a card.</summary>
internal static class Excerpt
{
    public static string Of(ReadOnlySpan<char> text, int length = CardLimits.ValueLength)
    {
        if (text.Length <= length)
        {
            return text.ToString();
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text[..end], "...");
    }
}
