using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>
/// Reads Prefect's filter requests (contracts/prefect.md 1.1, 2.1 to 2.3). Unknown keys are ignored at the top level and errors everywhere below it;
/// null at the top level means absent; all errors come in one <see cref="FlowProvException"/>.
/// </summary>
public static class PrefectFilters
{
    /// <summary>The largest page.</summary>
    public const int MaxLimit = 200;

    /// <summary>A request for a page of rows.</summary>
    /// <param name="queried">The object whose rows are asked for.</param>
    /// <param name="body">The body; undefined where there is none.</param>
    /// <param name="maxLimit">The largest page of the route.</param>
    public static FilterQuery Parse(PrefectObject queried, JsonElement body, int maxLimit = MaxLimit)
    {
        var errors = new BodyErrors();
        var query = Read(queried, new BodyObject(body, ["body"], errors));
        errors.ThrowIfAny();
        CheckLimit(query.Limit, maxLimit);
        return query;
    }

    /// <summary>Refuses a page size that is out of range.</summary>
    public static void CheckLimit(int? limit, int maxLimit)
    {
        if (limit < 0)
        {
            throw OutOfRange("greater than or equal to 0");
        }

        if (limit > maxLimit)
        {
            throw OutOfRange($"less than or equal to {maxLimit}");
        }
    }

    /// <summary>The filters alone, as counts have them: paging and order are ignored, whatever they are.</summary>
    public static Filter ParseFilter(PrefectObject queried, JsonElement body)
    {
        var errors = new BodyErrors();
        var filter = ReadFilter(queried, new BodyObject(body, ["body"], errors));
        errors.ThrowIfAny();
        return filter;
    }

    /// <summary>The filters of a body that has other keys too; errors are noted in the body's list.</summary>
    public static Filter ReadFilter(PrefectObject queried, BodyObject body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return FilterScope.Of(queried).Read(body);
    }

    private static FilterQuery Read(PrefectObject queried, BodyObject body)
    {
        var filter = ReadFilter(queried, body);
        var sorts = PrefectSorts.Permitted(queried);
        return new FilterQuery(
            filter,
            body.Integer("limit", nullable: true),
            body.Integer("offset", nullable: true, min: 0) ?? 0,
            (sorts.IsEmpty ? null : body.Enum("sort", sorts, nullable: true)) ?? PrefectSorts.Default(queried),
            body.Text("cursor", nullable: true));
    }

    private static FlowProvException OutOfRange(string limit) => new(ErrorKind.Unprocessable, $"Invalid limit: must be {limit}.");
}
