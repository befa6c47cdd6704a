using System.Diagnostics;

namespace FlowProv.UnitTests.Workers;

internal static class Until
{
    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "there should be {0}", what);
            await Task.Delay(5);
        }
    }
}
