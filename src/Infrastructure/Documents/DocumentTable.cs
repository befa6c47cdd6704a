using FlowProv.Application.Provenance;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// A table with one row for each document, and its merge statements: for many rows by arrays, and for one, where arrays would cost more than the row.
/// </summary>
/// <param name="Name">The table.</param>
/// <param name="Id">Its key column.</param>
/// <param name="KeepsStatusEvidence">Whether it has the column <c>status_ended_at</c>.</param>
internal sealed record DocumentTable(string Name, string Id, bool KeepsStatusEvidence)
{
    private static readonly DocumentTable Workflows = new("workflows", "workflow_id", KeepsStatusEvidence: true);
    private static readonly DocumentTable Tasks = new("tasks", "task_id", KeepsStatusEvidence: true);
    private static readonly DocumentTable Agents = new("agents", "agent_id", KeepsStatusEvidence: false);
    private static readonly DocumentTable[] All = [Workflows, Tasks, Agents];

    /// <summary>Adds rows whose key is new; answers with their keys. $1 ids, $2 documents as text, which costs the server less than jsonb[], $3 status_ended_at.</summary>
    public string Insert { get; } = $"{ManyRows(Name, Id, KeepsStatusEvidence)} on conflict do nothing returning {Id}";

    /// <summary>Locks rows in the order of their keys, so that two batches never wait for each other. $1 ids.</summary>
    public string Lock { get; } =
        $"select {Id}, doc, {(KeepsStatusEvidence ? "status_ended_at" : "null::double precision")} from {Name} " +
        $"where {Id} = any($1) order by {Id} for update";

    /// <summary>Writes locked rows back. Parameters as of <see cref="Insert"/>.</summary>
    public string Update { get; } =
        $"update {Name} as kept set doc = told.doc::jsonb{(KeepsStatusEvidence ? ", status_ended_at = told.status_ended_at" : "")} " +
        $"from unnest($1::text[], $2::text[], $3::double precision[]) as told (id, doc, status_ended_at) where kept.{Id} = told.id";

    /// <summary>Adds rows, and fails where a key is not new. Parameters as of <see cref="Insert"/>.</summary>
    public string Add { get; } = ManyRows(Name, Id, KeepsStatusEvidence);

    /// <summary>As <see cref="Add"/>, for one row.</summary>
    public string AddOne { get; } = OneRow(Name, Id, KeepsStatusEvidence);

    /// <summary>As <see cref="Insert"/>, for one row.</summary>
    public string InsertOne { get; } = $"{OneRow(Name, Id, KeepsStatusEvidence)} on conflict do nothing returning {Id}";

    /// <summary>As <see cref="Lock"/>, for one row.</summary>
    public string LockOne { get; } =
        $"select {Id}, doc, {(KeepsStatusEvidence ? "status_ended_at" : "null::double precision")} from {Name} where {Id} = $1 for update";

    /// <summary>As <see cref="Update"/>, for one row.</summary>
    public string UpdateOne { get; } =
        $"update {Name} set doc = $2::jsonb{(KeepsStatusEvidence ? ", status_ended_at = $3" : "")} where {Id} = $1";

    public static DocumentTable Of(Collection collection) => collection switch
    {
        Collection.Workflows => Workflows,
        Collection.Tasks => Tasks,
        Collection.Agents => Agents,
        _ => throw new ArgumentOutOfRangeException(nameof(collection)),
    };

    /// <summary>Whether a statement failed since a document is there already.</summary>
    public static bool IsKnownKey(Exception? error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: { } table } && Array.Exists(All, known => known.Name == table);

    private static string ManyRows(string name, string id, bool keepsStatusEvidence) =>
        $"insert into {name} ({id}, doc{(keepsStatusEvidence ? ", status_ended_at" : "")}) " +
        $"select id, doc::jsonb{(keepsStatusEvidence ? ", status_ended_at" : "")} " +
        "from unnest($1::text[], $2::text[], $3::double precision[]) as told (id, doc, status_ended_at)";

    private static string OneRow(string name, string id, bool keepsStatusEvidence) =>
        $"insert into {name} ({id}, doc{(keepsStatusEvidence ? ", status_ended_at" : "")}) values ($1, $2::jsonb{(keepsStatusEvidence ? ", $3" : "")})";
}
