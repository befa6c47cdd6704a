using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Numbers for percentiles: all of them while memory lasts, then a fair sample of a fixed size.</summary>
internal sealed class NumberSample(CardMemory memory)
{
    private const int First = 16;
    private const int AlwaysAllowed = 256;

    private double[] values = [];
    private int kept;
    private int taken;
    private long seen;
    private bool full;
    private double minimum = double.PositiveInfinity;
    private double maximum = double.NegativeInfinity;
    private ulong random = 0x9E3779B97F4A7C15;

    public void Add(double value)
    {
        seen++;
        minimum = Math.Min(minimum, value);
        maximum = Math.Max(maximum, value);
        if (kept < values.Length || TryGrow())
        {
            values[kept++] = value;
        }
        else if (Next() % (ulong)seen is var place && place < (ulong)kept)
        {
            values[place] = value;
        }
    }

    public NumberFigures ToFigures()
    {
        var sorted = values.AsSpan(0, kept);
        sorted.Sort();
        return new NumberFigures(minimum, Quantiles.At(sorted, 0.5), Quantiles.At(sorted, 0.95), maximum, seen > kept);
    }

    public void Release() => memory.Return(taken);

    private bool TryGrow()
    {
        var length = Math.Max(First, values.Length * 2);
        var more = length - values.Length;
        if (full)
        {
            return false;
        }

        if (memory.TryTake(more))
        {
            taken += more;
        }
        else if (length > AlwaysAllowed)
        {
            full = true;
            return false;
        }

        Array.Resize(ref values, length);
        return true;
    }

    // xorshift: the same data in the same order gives the same sample.
    private ulong Next()
    {
        random ^= random << 13;
        random ^= random >> 7;
        return random ^= random << 17;
    }
}
