using FlowProv.Application.Ports;
using FlowProv.Domain.Blocks;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Blocks with what they belong to.</summary>
internal static class BlockQueries
{
    public static IQueryable<TypedSchema> TypedBy(this IQueryable<BlockSchema> schemas, IFlowProvDb db) =>
        schemas.Join(db.BlockTypes, schema => schema.BlockTypeId, type => type.Id, (schema, type) => new TypedSchema(schema, type));
}
