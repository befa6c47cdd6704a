using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Reading;

// Contract: contracts/prefect.md 1.1, pagination.
/// <summary>The page that a body asks for, of kinds that the filter language does not know.</summary>
internal readonly record struct PageBody(int Limit, int Offset)
{
    /// <summary>Reads limit and offset; what is wrong is thrown together with the errors that are noted already.</summary>
    public static PageBody Read(BodyObject body, BodyErrors errors)
    {
        var limit = body.Integer("limit", nullable: true);
        var offset = body.Integer("offset", nullable: true, min: 0);
        errors.ThrowIfAny();
        PrefectFilters.CheckLimit(limit, PrefectFilters.MaxLimit);
        return new PageBody(limit ?? PrefectFilters.MaxLimit, offset ?? 0);
    }
}
