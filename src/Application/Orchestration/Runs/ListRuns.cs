using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>A page of runs, newest first, by page number or behind a cursor.</summary>
/// <param name="Listing">Which runs; its limit is the size of a page.</param>
/// <param name="Page">From 1; a page past the end is not found, but page 1 of nothing is empty.</param>
/// <param name="Cursor">Extension: the place behind which the page begins.</param>
public sealed record ListRuns(RunListing Listing, long Page = 1, string? Cursor = null) : IRequest<RunPage>;

/// <summary>A page of runs.</summary>
/// <param name="Runs">Newest first.</param>
/// <param name="NextCursor">The place behind the last of them; null at the end.</param>
public sealed record RunPage(IReadOnlyList<RunSummary> Runs, string? NextCursor);

internal sealed class ListRunsHandler(IRunReader runs) : IRequestHandler<ListRuns, RunPage>
{
    // As the original's library words it (contract 1.5).
    internal const string PageNotFound =
        "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.";

    public async Task<RunPage> Handle(ListRuns request, CancellationToken cancellationToken)
    {
        var size = request.Listing.Limit;
        if (size <= 0 || request.Page <= 0 || request.Page > long.MaxValue / size)
        {
            throw new FlowProvException(ErrorKind.NotFound, PageNotFound);
        }

        // One more than asked for tells whether there is a next page.
        var listing = request.Listing with { Limit = size == int.MaxValue ? size : size + 1, Offset = (request.Page - 1) * size };
        if (request.Cursor is { } cursor)
        {
            listing = listing with { Offset = 0, After = RunCursor.Read(cursor) };
        }

        var found = await runs.ListAsync(listing, cancellationToken);
        if (found.Count == 0 && listing.Offset > 0)
        {
            throw new FlowProvException(ErrorKind.NotFound, PageNotFound);
        }

        return found.Count <= size ? new RunPage(found, null) : new RunPage([.. found.Take(size)], RunCursor.Write(found[size - 1]));
    }
}
