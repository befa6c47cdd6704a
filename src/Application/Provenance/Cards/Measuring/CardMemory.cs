namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>
/// What one card may hold while it is computed, in cells of 8 bytes. When it is used up, percentiles of fields are estimated
/// and new distinct values are not told apart, instead of the process growing with the workflow.
/// </summary>
internal sealed class CardMemory(long cells)
{
    /// <summary>64 MB: all values of 30 numeric fields in 100,000 tasks take 24 MB.</summary>
    public const long DefaultCells = 8L << 20;

    private long free = cells;

    public bool TryTake(int cells)
    {
        if (free < cells)
        {
            return false;
        }

        free -= cells;
        return true;
    }

    public void Return(long cells) => free += cells;
}
