using System.Collections.Frozen;
using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Where each collection is stored: tables and columns as the EF model has them, read once.</summary>
public sealed class CollectionMap
{
    private readonly FrozenDictionary<Collection, CollectionTable> tables;

    private CollectionMap(IModel model)
    {
        tables = new Dictionary<Collection, CollectionTable>
        {
            [Collection.Workflows] = Table<WorkflowRecord>(model, Collection.Workflows),
            [Collection.Tasks] = Table<TaskRecord>(model, Collection.Tasks, "used", "generated", "tags"),
            [Collection.Agents] = Table<AgentRecord>(model, Collection.Agents),
            [Collection.Objects] = Table<ObjectRecord>(model, Collection.Objects, "custom_metadata", "tags"),
            [Collection.ObjectHistory] = Table<ObjectHistoryRecord>(model, Collection.ObjectHistory),
        }.ToFrozenDictionary();
    }

    internal CollectionTable this[Collection collection] => tables[collection];

    public static CollectionMap From(FlowProvDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new CollectionMap(db.GetService<IDesignTimeModel>().Model);
    }

    /// <summary>The regions are those that the migrations give a GIN index; EF cannot declare one on an expression.</summary>
    private static CollectionTable Table<TRecord>(IModel model, Collection collection, params string[] regions)
    {
        var entity = model.FindEntityType(typeof(TRecord))!;
        var ids = entity.FindPrimaryKey()!.Properties.Select(p => Column(p)).ToArray();
        var listKey = entity.FindProperty(nameof(TaskRecord.ListedAt))!;
        var promoted = entity.GetProperties()
            .Where(p => p != listKey && p.GetComputedColumnSql() is not null)
            .ToDictionary(p => p.GetColumnName(), Column);
        promoted.Add(CollectionFields.Of(collection).Id, ids[0]);
        return new CollectionTable(
            SqlName.Identifier(entity.GetTableName()!),
            [.. ids],
            Column(listKey),
            promoted.ToFrozenDictionary(StringComparer.Ordinal),
            regions.ToFrozenDictionary(region => region, SqlName.Region, StringComparer.Ordinal));
    }

    private static SqlColumn Column(IProperty property) => new(
        SqlName.Identifier(property.GetColumnName()),
        Type.GetTypeCode(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
        {
            TypeCode.String => SqlKind.Text,
            TypeCode.Double => SqlKind.Double,
            TypeCode.Int32 => SqlKind.Integer,
            var other => throw new InvalidOperationException($"{property.Name} is a {other}, which is no promoted column"),
        },
        property.IsNullable);
}
