using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Reading;

/// <summary>One resource as it goes out; null when there is none.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Field">The field that is unique: id, name or slug.</param>
/// <param name="Value">Its value.</param>
public sealed record GetResource(PrefectObject Kind, string Field, FilterValue Value) : IRequest<byte[]?>
{
    /// <summary>By its id.</summary>
    public GetResource(PrefectObject kind, Guid id)
        : this(kind, "id", new UuidValue(id))
    {
    }
}

internal sealed class GetResourceHandler(IResourceReader reader) : IRequestHandler<GetResource, byte[]?>
{
    public Task<byte[]?> Handle(GetResource request, CancellationToken cancellationToken) =>
        reader.FindAsync(request.Kind, new Compare(FieldPath.Of(request.Field), CompareOp.Eq, request.Value), cancellationToken);
}
