using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A block type by its id or its slug.</summary>
/// <param name="Id">The id; null to ask by slug.</param>
/// <param name="Slug">The slug.</param>
public sealed record GetBlockType(Guid? Id, string? Slug = null) : IQuery<byte[]>;

internal sealed class GetBlockTypeHandler(IFlowProvDb db) : IRequestHandler<GetBlockType, byte[]>
{
    public async Task<byte[]> Handle(GetBlockType request, CancellationToken cancellationToken)
    {
        var types = db.BlockTypes.AsNoTracking();
        types = request.Id is { } id ? types.Where(type => type.Id == id) : types.Where(type => type.Slug == request.Slug);
        var found = await types.FirstOrDefaultAsync(cancellationToken) ?? throw new FlowProvException(ErrorKind.NotFound, BlockTypeBody.Missing);
        return ResourceJson.Write(json => BlockJson.Write(json, found));
    }
}
