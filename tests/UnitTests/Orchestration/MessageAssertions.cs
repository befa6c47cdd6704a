using FluentAssertions.Collections;

namespace FlowProv.UnitTests.Orchestration;

/// <summary>Short expectations on lists of messages.</summary>
internal static class MessageAssertions
{
    /// <summary>As many messages as patterns, parted by |, each with its own; <c>[[]</c> stands for an opening bracket.</summary>
    public static void Satisfy(this StringCollectionAssertions messages, string patterns)
    {
        var expected = patterns.Replace("[[]", "[", StringComparison.Ordinal).Split('|');
        messages.HaveCount(expected.Length);
        foreach (var pattern in expected)
        {
            messages.ContainMatch(pattern);
        }
    }
}
