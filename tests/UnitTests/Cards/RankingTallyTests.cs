using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Cards.Measuring;

namespace FlowProv.UnitTests.Cards;

public class RankingTallyTests
{
    [Fact]
    public void Ranks_slowest_fastest_and_outliers_over_all()
    {
        var tally = new RankingTally();
        var medians = Enumerable.Range(0, 1000).Select(i => 10 + (i % 7 / 10.0)).Append(99).Append(0.5).ToArray();
        for (var i = 0; i < medians.Length; i++)
        {
            tally.Add($"a{i}", medians[i]);
        }

        var ranking = tally.ToFigures();
        ranking.Slowest.Should().HaveCount(5);
        ranking.Slowest[0].Should().Be(new ActivityMedian("a1000", 99));
        ranking.Fastest.Should().HaveCount(3);
        ranking.Fastest[0].Should().Be(new ActivityMedian("a1001", 0.5));
        ranking.Outliers.Should().Equal(new ActivityMedian("a1000", 99), new ActivityMedian("a1001", 0.5));
        ranking.OutlierCount.Should().Be(2);
    }

    [Fact]
    public void Three_activities_are_too_few_for_outliers()
    {
        var tally = new RankingTally();
        tally.Add("a", 1);
        tally.Add("b", 1);
        tally.Add("c", 100);
        tally.ToFigures().Outliers.Should().BeNull();
    }
}
