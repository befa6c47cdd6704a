using System.Data;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Cards.Figures;
using FlowProv.Application.Provenance.Cards.Measuring;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Resilience;
using Npgsql;

namespace FlowProv.Infrastructure.Cards;

/// <summary>
/// Computes a card's figures: counts, times and medians in SQL, fields and telemetry by streaming the tasks once
/// (docs/decisions/003-card-figures.md). All statements see one snapshot, so that the numbers agree.
/// </summary>
public sealed class NpgsqlCardSource(NpgsqlDataSource dataSource, DatabasePipeline pipeline, CardRedaction redaction) : ICardSource, IDisposable
{
    // Each may hold 64 MB of values for a while; more at once would wait for the same processors anyway.
    private const int AtOnce = 2;

    private readonly SemaphoreSlim turns = new(AtOnce);

    public async Task<CardFigures?> ReadAsync(string workflowId, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        try
        {
            return await pipeline.ExecuteAsync(token => ReadOnceAsync(workflowId, token), cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            throw new FlowProvException(ErrorKind.Unavailable, "The workflow is too large for its card to be computed in time.", inner: e);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<CardFigures?> ReadOnceAsync(string workflowId, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var query = new CardQuery(connection, workflowId);
        await query.PrepareAsync(cancellationToken);
        if (await query.FindWorkflowAsync(cancellationToken) is not { } workflow)
        {
            return null;
        }

        var activities = new ActivityReader(query);
        await activities.ReadAsync(cancellationToken);
        var measurement = new CardMeasurement(activities.Detailed, redaction);
        await new TaskReader(query, measurement).ReadAsync(cancellationToken);
        var objects = await new ObjectReader(query).ReadAsync(cancellationToken);
        return new CardFigures(
            CardJson.Parse(workflow),
            activities.Run(measurement.Run()),
            [.. activities.Detailed.Select(a => new ActivityFigures(a, activities.Statuses(a.Name), measurement.Content(a.Name)))],
            objects);
    }
}
