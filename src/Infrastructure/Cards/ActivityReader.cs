using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Cards.Measuring;
using Npgsql;

namespace FlowProv.Infrastructure.Cards;

/// <summary>Reads counts and times by activity; keeps the first activities and totals over all.</summary>
internal sealed class ActivityReader(CardQuery query)
{
    private readonly RankingTally ranking = new();
    private readonly StatusTally allStatuses = new();
    private readonly Dictionary<string, StatusTally> statuses = new(StringComparer.Ordinal);
    private long tasks;
    private long activities;
    private double? startedAt;
    private double? endedAt;

    /// <summary>The activities that the card details, by first start.</summary>
    public List<ActivityTiming> Detailed { get; } = [];

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using (var rows = await query.ReadAsync(ActivitySql.Timing, cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
            {
                Add(Timing(rows));
            }
        }

        await using (var rows = await query.ReadAsync(ActivitySql.Statuses, cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
            {
                allStatuses.Add(rows.GetString(1), rows.GetInt64(2));
                statuses.GetValueOrDefault(rows.GetString(0))?.Add(rows.GetString(1), rows.GetInt64(2));
            }
        }
    }

    public IReadOnlyList<NameCount> Statuses(string activity) => statuses[activity].ToFigures();

    public RunFigures Run(ResourceFigures resources) =>
        new(tasks, activities, startedAt, endedAt, allStatuses.ToFigures(), ranking.ToFigures(), resources);

    private void Add(ActivityTiming activity)
    {
        tasks += activity.Tasks;
        activities++;
        startedAt = activity.FirstStart < startedAt ? activity.FirstStart : startedAt ?? activity.FirstStart;
        endedAt = activity.LastEnd > endedAt ? activity.LastEnd : endedAt ?? activity.LastEnd;
        if (activity.Elapsed is { } elapsed)
        {
            ranking.Add(activity.Name, elapsed.Median);
        }

        if (Detailed.Count < CardLimits.Activities)
        {
            Detailed.Add(activity);
            statuses.Add(activity.Name, new StatusTally());
        }
    }

    private static ActivityTiming Timing(NpgsqlDataReader row) => new(
        row.GetString(0),
        row.GetInt64(1),
        Optional(row, 2),
        Optional(row, 3),
        row.IsDBNull(4) ? null : new ElapsedFigures(row.GetDouble(4), row.GetDouble(5), row.GetDouble(6), row.GetDouble(7)));

    private static double? Optional(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
