using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Opens the data of block documents, with the blocks that they refer to in place.</summary>
internal sealed class BlockDocuments(IFlowProvDb db, ISecretBox secrets)
{
    public const string Missing = "Block document not found";

    /// <summary>Blocks within blocks within blocks: references that lie deeper stay references.</summary>
    private const int MaxDepth = 10;

    /// <summary>What one answer may open.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>Whether a request asks for secrets.</summary>
    public static bool IncludesSecrets(JsonElement request, bool mayShowSecrets)
    {
        var errors = new BodyErrors();
        var include = new BodyObject(request, ["body"], errors).Boolean("include_secrets", nullable: true) ?? false;
        errors.ThrowIfAny();
        return !include || mayShowSecrets ? include : throw new FlowProvException(ErrorKind.Forbidden, "include_secrets needs the role run; yours is read.");
    }

    public byte[] Seal(Guid id, JsonObject data) => secrets.Seal(ResourceJson.Write(json => data.WriteTo(json)), id);

    public JsonObject Open(BlockDocument document)
    {
        try
        {
            return JsonTree.ObjectOf(JsonElement.Parse(secrets.Open(document.Data, document.Id)));
        }
        catch (FlowProvException failure) when (failure.Kind == ErrorKind.Conflict)
        {
            throw new FlowProvException(ErrorKind.Conflict, $"The data of block document {document.Id} cannot be opened: {failure.Message}", inner: failure);
        }
    }

    /// <summary>Documents as they go out, in the order of their ids; those that are not there are missing.</summary>
    public async Task<IReadOnlyList<Action<Utf8JsonWriter>>> ReadAsync(IReadOnlyList<Guid> ids, bool withSecrets, CancellationToken cancellationToken)
    {
        var stored = await LoadAsync(ids, cancellationToken);
        var reading = new BlockReading(stored, withSecrets, MaxDepth, MaxBytes);
        return [.. ids.Where(stored.ContainsKey).Select(id => reading.Read(stored[id])).Select(block => (Action<Utf8JsonWriter>)block.Write)];
    }

    public async Task<byte[]> GetAsync(Guid id, bool withSecrets, CancellationToken cancellationToken)
    {
        var found = await ReadAsync([id], withSecrets, cancellationToken);
        return found.Count == 1 ? ResourceJson.Write(found[0]) : throw new FlowProvException(ErrorKind.NotFound, Missing);
    }

    /// <summary>A conflict when data refers to blocks that are not there, as a foreign key would be.</summary>
    public async Task RequireTargetsAsync(JsonObject data, CancellationToken cancellationToken)
    {
        var targets = BlockReference.Targets(data);
        if (targets.Count > 0 && await db.BlockDocuments.CountAsync(known => targets.Contains(known.Id), cancellationToken) < targets.Count)
        {
            throw new FlowProvException(ErrorKind.Conflict, "The data refers to a block document that does not exist.");
        }
    }

    /// <summary>Adds a document to the transaction, unsaved; a conflict where it cannot be.</summary>
    public async Task AddAsync(Guid id, BlockDocumentBody told, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var name = told.Name ?? $"anonymous-{Guid.NewGuid()}";
        await RequireFreeAsync(id, told, name, cancellationToken);
        db.BlockDocuments.Add(new BlockDocument
        {
            Id = id,
            Name = name,
            Data = Seal(id, told.Data),
            BlockTypeId = told.TypeId,
            BlockSchemaId = told.SchemaId,
            IsAnonymous = told.IsAnonymous,
            CreatedAt = now,
            UpdatedAt = now,
        });
    }

    /// <summary>A conflict when the schema is none of the type's, another document of the type has the name, or the data refers to what is not there.</summary>
    public async Task RequireFreeAsync(Guid id, BlockDocumentBody told, string name, CancellationToken cancellationToken)
    {
        if (!await db.BlockSchemas.AnyAsync(schema => schema.Id == told.SchemaId && schema.BlockTypeId == told.TypeId, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "The block schema does not exist, or is not one of this block type.");
        }

        if (await db.BlockDocuments.AnyAsync(known => known.BlockTypeId == told.TypeId && known.Name == name && known.Id != id, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "Block already exists");
        }

        await RequireTargetsAsync(told.Data, cancellationToken);
    }

    /// <summary>Puts the secrets of a document in the places of their masks in data that is to replace or to change its own.</summary>
    public async Task RestoreSecretsAsync(BlockDocument document, JsonObject data, JsonObject stored, CancellationToken cancellationToken)
    {
        var fields = await db.BlockSchemas.Where(schema => schema.Id == document.BlockSchemaId).Select(schema => schema.Fields).FirstAsync(cancellationToken);
        SecretFields.Of(JsonElement.Parse(fields)).Restore(data, stored);
    }

    private async Task<Dictionary<Guid, StoredBlock>> LoadAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var stored = new Dictionary<Guid, StoredBlock>();
        var bytes = 0L;
        for (var depth = 0; depth <= MaxDepth && ids.Count > 0; depth++)
        {
            var documents = db.BlockDocuments.AsNoTracking().Where(document => ids.Contains(document.Id));
            bytes += await documents.SumAsync(document => (long)document.Data.Length, cancellationToken);
            if (bytes > MaxBytes)
            {
                throw BlockReading.TooLarge();
            }

            var found = await documents
                .Join(db.BlockSchemas, document => document.BlockSchemaId, schema => schema.Id, (document, schema) => new { document, schema })
                .Join(db.BlockTypes, block => block.document.BlockTypeId, type => type.Id, (block, type) => new { block.document, block.schema, type })
                .ToListAsync(cancellationToken);
            foreach (var block in found)
            {
                stored[block.document.Id] = new StoredBlock(block.document, block.schema, block.type, Open(block.document));
            }

            ids = [.. found.SelectMany(block => BlockReference.Targets(stored[block.document.Id].Data)).Distinct().Where(id => !stored.ContainsKey(id))];
        }

        return stored;
    }
}

/// <summary>A document with its schema and type, and its data as it is stored.</summary>
internal sealed record StoredBlock(BlockDocument Document, BlockSchema Schema, BlockType Type, JsonObject Data)
{
    /// <summary>About what it takes in an answer, type and schema included.</summary>
    public long Bytes => 500 + Document.Data.Length + Schema.Fields.Length;
}
