using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Documents;

namespace FlowProv.Infrastructure.Resources;

/// <summary>
/// The orders of lists (contracts/prefect.md 1.2 to 1.6). Nulls stand where PostgreSQL puts them, ids end every order, so that pages do not overlap.
/// </summary>
internal static class ResourceSorts
{
    private static readonly FrozenDictionary<(PrefectObject Kind, string? Sort), ImmutableArray<SortAtom>> Orders = Build();

    public static ImmutableArray<SortAtom> Of(PrefectObject kind, string? sort) => Orders[(kind, sort)];

    private static FrozenDictionary<(PrefectObject Kind, string? Sort), ImmutableArray<SortAtom>> Build()
    {
        var orders = new Dictionary<(PrefectObject Kind, string? Sort), ImmutableArray<SortAtom>>();
        AddNamed(PrefectObject.Flows, "flows.name", "flows.created_at", "flows.updated_at", "flows.id");
        AddNamed(PrefectObject.Deployments, "deployments.name", "deployments.created_at", "deployments.updated_at", "deployments.id");
        AddRuns(PrefectObject.FlowRuns, "flow_runs.expected_start_at", "flow_runs.run_name", "flow_runs.next_scheduled_at", "flow_runs.ended_at", "flow_runs.id");
        AddRuns(PrefectObject.TaskRuns, "task_runs.expected_start_at", "task_runs.run_name", "task_runs.next_scheduled_at", "task_runs.ended_at", "task_runs.id");
        AddBoth(PrefectObject.FlowRuns, "START_TIME", "flow_runs.start_at", SqlKind.Instant, true, "flow_runs.id");
        AddBoth(PrefectObject.Logs, "TIMESTAMP", "run_logs.logged_at", SqlKind.Instant, false, "run_logs.id");
        AddBoth(PrefectObject.Logs, "LEVEL", "run_logs.level", SqlKind.Integer, false, "run_logs.id");
        AddBoth(PrefectObject.Logs, "FLOW_RUN_ID", "run_logs.flow_run_id", SqlKind.Uuid, false, "run_logs.id");
        AddBoth(PrefectObject.Logs, "TASK_RUN_ID", "run_logs.task_run_id", SqlKind.Uuid, true, "run_logs.id");
        Add(PrefectObject.WorkPools, null, Atom("work_pools.name", SqlKind.Text, false, false), Atom("work_pools.id", SqlKind.Uuid, false, false));
        foreach (var queues in new[] { PrefectObject.WorkQueues, PrefectObject.WorkPoolQueues })
        {
            Add(queues, null, Atom("work_queues.priority", SqlKind.Integer, false, false), Atom("work_queues.name", SqlKind.Text, false, false), Atom("work_queues.id", SqlKind.Uuid, false, false));
        }

        Add(PrefectObject.BlockTypes, null, Atom("block_types.name", SqlKind.Text, false, false), Atom("block_types.id", SqlKind.Uuid, false, false));
        Add(PrefectObject.BlockSchemas, null, Atom("block_schemas.created_at", SqlKind.Instant, true, false), Atom("block_schemas.id", SqlKind.Uuid, true, false));
        Add(PrefectObject.BlockDocuments, null, Atom("block_documents.name", SqlKind.Text, false, false), Atom("block_documents.id", SqlKind.Uuid, false, false));
        return orders.ToFrozenDictionary();

        void Add(PrefectObject kind, string? sort, params ImmutableArray<SortAtom> atoms) => orders.Add((kind, sort), atoms);

        void AddBoth(PrefectObject kind, string sort, [ConstantExpected] string sql, SqlKind sqlKind, bool isNullable, [ConstantExpected] string id)
        {
            Add(kind, $"{sort}_ASC", Atom(sql, sqlKind, false, isNullable), Atom(id, SqlKind.Uuid, false, false));
            Add(kind, $"{sort}_DESC", Atom(sql, sqlKind, true, isNullable), Atom(id, SqlKind.Uuid, true, false));
        }

        void AddNamed(
            PrefectObject kind,
            [ConstantExpected] string name,
            [ConstantExpected] string created,
            [ConstantExpected] string updated,
            [ConstantExpected] string id)
        {
            AddBoth(kind, "NAME", name, SqlKind.Text, false, id);
            Add(kind, "CREATED_DESC", Atom(created, SqlKind.Instant, true, false), Atom(id, SqlKind.Uuid, true, false));
            Add(kind, "UPDATED_DESC", Atom(updated, SqlKind.Instant, true, false), Atom(id, SqlKind.Uuid, true, false));
        }

        void AddRuns(
            PrefectObject kind,
            [ConstantExpected] string expected,
            [ConstantExpected] string name,
            [ConstantExpected] string scheduled,
            [ConstantExpected] string ended,
            [ConstantExpected] string id)
        {
            Add(kind, "ID_DESC", Atom(id, SqlKind.Uuid, true, false));
            AddBoth(kind, "EXPECTED_START_TIME", expected, SqlKind.Instant, true, id);
            AddBoth(kind, "NAME", name, SqlKind.Text, false, id);
            Add(kind, "NEXT_SCHEDULED_START_TIME_ASC", Atom(scheduled, SqlKind.Instant, false, true), Atom(id, SqlKind.Uuid, false, false));
            Add(kind, "END_TIME_DESC", Atom(ended, SqlKind.Instant, true, true), Atom(id, SqlKind.Uuid, true, false));
        }
    }

    private static SortAtom Atom([ConstantExpected] string sql, SqlKind kind, bool isDescending, bool isNullable)
    {
        var name = SqlName.Code(sql);
        return new SortAtom(text => text.Append($"{name}"), kind, isDescending, !isNullable ? NullPlace.Never : isDescending ? NullPlace.First : NullPlace.Last);
    }
}
