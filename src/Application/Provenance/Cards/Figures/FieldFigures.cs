namespace FlowProv.Application.Provenance.Cards.Figures;

/// <summary>The flattened fields of used or generated, over one activity's tasks.</summary>
/// <param name="Fields">The first fields by name, at most <see cref="CardLimits.Fields"/>.</param>
/// <param name="FieldCount">All distinct fields.</param>
public sealed record RegionFigures(IReadOnlyList<FieldFigures> Fields, long FieldCount);

/// <summary>One flattened field.</summary>
/// <param name="Path">Its dot-path.</param>
/// <param name="Presence">The percentage of the activity's tasks that have a value here.</param>
/// <param name="SingleValue">The value, where the activity has one task.</param>
/// <param name="Numbers">Statistics of the numbers among the values.</param>
/// <param name="Texts">The three commonest texts or booleans.</param>
/// <param name="Shapes">The two commonest lists that look like a shape.</param>
/// <param name="Lengths">Lengths of the other lists.</param>
public sealed record FieldFigures(
    string Path,
    double Presence,
    string? SingleValue,
    NumberFigures? Numbers,
    IReadOnlyList<NameCount> Texts,
    IReadOnlyList<NameCount> Shapes,
    LengthFigures? Lengths);

/// <summary>Least, middle, high and greatest of some numbers.</summary>
/// <param name="Minimum">The least, exact.</param>
/// <param name="Median">The median, between neighbours.</param>
/// <param name="Percentile95">The 95th percentile, between neighbours.</param>
/// <param name="Maximum">The greatest, exact.</param>
/// <param name="Estimated">True when the two percentiles come from a sample, since the card's memory was used up.</param>
public sealed record NumberFigures(double Minimum, double Median, double Percentile95, double Maximum, bool Estimated)
{
    public double Range => Maximum - Minimum;
}

/// <summary>The shortest and the longest of some lists.</summary>
public sealed record LengthFigures(int Minimum, int Maximum);
