namespace FlowProv.Infrastructure.Cards;

/// <summary>Figures of a workflow's objects, latest versions.</summary>
internal static class ObjectSql
{
    private const string Type = "coalesce(nullif(object_type, ''), 'unknown')";

    // contract 2.3: storage is derived, never stored.
    private const string Storage =
        "case when doc ? 'grid_fs_file_id' then 'gridfs' when blob_id is not null or doc ? 'data' then 'in_object' else 'unknown' end";

    public const string Totals = """
        select count(*), count(task_id), count(workflow_id), max(version), sum(size), avg(size), max(size)
        from (
            select task_id, workflow_id, version,
                   case jsonb_typeof(doc -> 'object_size_bytes')
                       when 'number' then greatest(0, least(1e18, (doc -> 'object_size_bytes')::numeric))::double precision
                   end as size
            from objects
            where workflow_id = $1
        ) as o
        """;

    public const string ByType = $"""
        select {Type}, count(*) from objects where workflow_id = $1 group by 1 order by 2 desc, 1 limit $2
        """;

    public const string ByStorage = $"""
        select {Storage}, count(*) from objects where workflow_id = $1 group by 1 order by 1
        """;

    public const string Newest = $"""
        select object_id, type, version, storage, listed_at, doc
        from (
            select object_id, {Type} as type, version, {Storage} as storage, listed_at, doc - 'data' as doc,
                   row_number() over (partition by {Type} order by listed_at desc, object_id) as place
            from objects
            where workflow_id = $1 and {Type} = any($2)
        ) as o
        where place <= $3
        order by type, place
        """;
}
