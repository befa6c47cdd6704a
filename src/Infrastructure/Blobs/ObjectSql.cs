namespace FlowProv.Infrastructure.Blobs;

/// <summary>The statements on objects, object_history and blobs (Persistence/Records). The payloads' own are in <see cref="BlobSql"/>.</summary>
internal static class ObjectSql
{
    public const string LockLatest = "select version from objects where object_id = $1 for update";

    /// <summary>Answers no row when another writer was first; its row is locked next.</summary>
    public const string InsertFirst = """
        insert into objects (object_id, version, doc, blob_id) values ($1, 0, $2, $3)
        on conflict (object_id) do nothing
        returning doc
        """;

    public const string KeepLatest = """
        insert into object_history (object_id, version, doc, blob_id)
        select object_id, version, doc, blob_id from objects where object_id = $1
        """;

    /// <summary>
    /// Top-level fields of the new document replace the old ones; the others stay, and so does the payload when no new one is given.
    /// A null is kept where there was nothing, and replaces nothing.
    /// </summary>
    public const string Replace = """
        update objects set version = $2, blob_id = coalesce($4, blob_id),
            doc = $3 || doc || (select jsonb_object_agg(key, value) from jsonb_each($3) where value <> 'null')
        where object_id = $1
        returning doc
        """;

    public const string FindLatest = $"select {VersionColumns} from objects v {WithPayload} where v.object_id = $1";

    /// <summary>One statement has one snapshot: a version on its way into history is found in exactly one of the two tables.</summary>
    public const string FindVersion = $"""
        select {VersionColumns} from objects v {WithPayload} where v.object_id = $1 and v.version = $2
        union all
        select {SnapshotColumns} from object_history v {WithPayload} where v.object_id = $1 and v.version = $2
        """;

    public const string History = $"""
        select {VersionColumns} from ({BothTables}) v {WithPayload}
        where v.object_id = $1 and v.version < $2 order by v.version desc limit $3
        """;

    public const string CountVersions = $"select count(*)::int from (select from ({BothTables}) v where v.object_id = $1 limit $2) few";

    public const string FindPayloads = $"""
        select b.sha256, b.size_bytes
        from unnest($1::text[], $2::int[]) with ordinality as asked (object_id, version, place)
        left join objects o on o.object_id = asked.object_id and o.version = coalesce(asked.version, o.version)
        left join object_history h on h.object_id = asked.object_id and h.version = asked.version
        left join blobs b on b.blob_id = coalesce(o.blob_id, h.blob_id)
        order by asked.place
        """;

    private const string VersionColumns = "v.object_id, v.version, v.doc, v.object_type, b.sha256, b.size_bytes";

    // contracts/flowcept.md 2.3: marks a document that is served from history.
    private const string SnapshotColumns =
        """v.object_id, v.version, '{"source": "objects_snapshot"}'::jsonb || v.doc, v.object_type, b.sha256, b.size_bytes""";

    private const string WithPayload = "left join blobs b on b.blob_id = v.blob_id";

    private const string BothTables = """
        select object_id, version, doc, object_type, blob_id from objects
        union all
        select object_id, version, doc, object_type, blob_id from object_history
        """;
}
