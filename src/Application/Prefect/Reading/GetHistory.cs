using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 2.4.
/// <summary>Counts runs over time, by state.</summary>
/// <param name="Kind">Flow runs or task runs.</param>
/// <param name="Body">history_start, history_end, history_interval_seconds, and filters by object.</param>
public sealed record GetHistory(PrefectObject Kind, JsonElement Body) : IRequest<IReadOnlyList<HistoryBucket>>;

/// <summary>One bucket with its runs.</summary>
public sealed record HistoryBucket(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<HistoryGroup> Groups);

internal sealed class GetHistoryHandler(IResourceReader reader) : IRequestHandler<GetHistory, IReadOnlyList<HistoryBucket>>
{
    private const int MaxBuckets = 500;

    public async Task<IReadOnlyList<HistoryBucket>> Handle(GetHistory request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (start, end) = (body.Instant("history_start", required: true), body.Instant("history_end", required: true));
        var seconds = body.Get("history_interval_seconds", required: true)?.Duration();
        var filter = PrefectFilters.ReadFilter(request.Kind, body);
        errors.ThrowIfAny();
        if (seconds < TimeSpan.FromSeconds(1))
        {
            throw new FlowProvException(ErrorKind.Unprocessable, "History interval must not be less than 1 second.");
        }

        var span = new HistorySpan(start!.Value, seconds!.Value, CountOf(start.Value, end!.Value, seconds.Value));
        var groups = span.Count == 0 ? [] : await reader.HistoryAsync(request.Kind, filter, span, cancellationToken);
        var byBucket = groups.OrderBy(group => group.StateType, StringComparer.Ordinal).ThenBy(group => group.StateName, StringComparer.Ordinal)
            .ToLookup(group => group.Bucket);
        return
        [
            .. Enumerable.Range(0, span.Count).Select(bucket => new HistoryBucket(
                span.Start + (span.Interval * bucket), span.Start + (span.Interval * (bucket + 1)), [.. byBucket[bucket]])),
        ];
    }

    /// <summary>Buckets whose start is before the end.</summary>
    private static int CountOf(DateTimeOffset start, DateTimeOffset end, TimeSpan interval)
    {
        // A bucket that reaches past the last day that there is has no end.
        var last = end > DateTimeOffset.MaxValue - interval ? DateTimeOffset.MaxValue - interval : end;
        return last <= start ? 0 : (int)Math.Min(Math.Ceiling((last - start) / interval), MaxBuckets);
    }
}
