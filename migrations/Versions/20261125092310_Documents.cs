using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agents",
                columns: table => new
                {
                    agent_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    doc = table.Column<string>(type: "jsonb", nullable: false),
                    workflow_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'workflow_id'", stored: true, collation: "C"),
                    campaign_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'campaign_id'", stored: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'name'", stored: true, collation: "C"),
                    listed_at = table.Column<double>(type: "double precision", nullable: false, computedColumnSql: "coalesce(case jsonb_typeof(doc -> 'registered_at') when 'number' then (doc -> 'registered_at')::double precision end)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agents", x => x.agent_id);
                });

            migrationBuilder.CreateTable(
                name: "blobs",
                columns: table => new
                {
                    blob_id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    size_bytes = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blobs", x => x.blob_id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    task_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    doc = table.Column<string>(type: "jsonb", nullable: false),
                    status_ended_at = table.Column<double>(type: "double precision", nullable: true),
                    workflow_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'workflow_id'", stored: true, collation: "C"),
                    campaign_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'campaign_id'", stored: true, collation: "C"),
                    parent_task_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'parent_task_id'", stored: true, collation: "C"),
                    activity_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'activity_id'", stored: true, collation: "C"),
                    agent_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'agent_id'", stored: true, collation: "C"),
                    source_agent_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'source_agent_id'", stored: true, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'status'", stored: true, collation: "C"),
                    started_at = table.Column<double>(type: "double precision", nullable: true, computedColumnSql: "case jsonb_typeof(doc -> 'started_at') when 'number' then (doc -> 'started_at')::double precision end", stored: true),
                    ended_at = table.Column<double>(type: "double precision", nullable: true, computedColumnSql: "case jsonb_typeof(doc -> 'ended_at') when 'number' then (doc -> 'ended_at')::double precision end", stored: true),
                    listed_at = table.Column<double>(type: "double precision", nullable: false, computedColumnSql: "coalesce(case jsonb_typeof(doc -> 'started_at') when 'number' then (doc -> 'started_at')::double precision end, case jsonb_typeof(doc -> 'submitted_at') when 'number' then (doc -> 'submitted_at')::double precision end, case jsonb_typeof(doc -> 'registered_at') when 'number' then (doc -> 'registered_at')::double precision end, case jsonb_typeof(doc -> 'ended_at') when 'number' then (doc -> 'ended_at')::double precision end, case jsonb_typeof(doc -> 'utc_timestamp') when 'number' then (doc -> 'utc_timestamp')::double precision end, case jsonb_typeof(doc -> 'timestamp') when 'number' then (doc -> 'timestamp')::double precision end)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tasks", x => x.task_id);
                });

            migrationBuilder.CreateTable(
                name: "workflows",
                columns: table => new
                {
                    workflow_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    doc = table.Column<string>(type: "jsonb", nullable: false),
                    status_ended_at = table.Column<double>(type: "double precision", nullable: true),
                    campaign_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'campaign_id'", stored: true, collation: "C"),
                    parent_workflow_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'parent_workflow_id'", stored: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'name'", stored: true, collation: "C"),
                    user = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'user'", stored: true, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'status'", stored: true, collation: "C"),
                    started_at = table.Column<double>(type: "double precision", nullable: true, computedColumnSql: "case jsonb_typeof(doc -> 'started_at') when 'number' then (doc -> 'started_at')::double precision end", stored: true),
                    ended_at = table.Column<double>(type: "double precision", nullable: true, computedColumnSql: "case jsonb_typeof(doc -> 'ended_at') when 'number' then (doc -> 'ended_at')::double precision end", stored: true),
                    listed_at = table.Column<double>(type: "double precision", nullable: true, computedColumnSql: "coalesce(case jsonb_typeof(doc -> 'utc_timestamp') when 'number' then (doc -> 'utc_timestamp')::double precision end, case jsonb_typeof(doc -> 'started_at') when 'number' then (doc -> 'started_at')::double precision end, case jsonb_typeof(doc -> 'created_at') when 'number' then (doc -> 'created_at')::double precision end, case jsonb_typeof(doc -> 'updated_at') when 'number' then (doc -> 'updated_at')::double precision end, case jsonb_typeof(doc -> 'timestamp') when 'number' then (doc -> 'timestamp')::double precision end, case jsonb_typeof(doc -> 'ended_at') when 'number' then (doc -> 'ended_at')::double precision end)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workflows", x => x.workflow_id);
                });

            migrationBuilder.CreateTable(
                name: "blob_chunks",
                columns: table => new
                {
                    blob_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blob_chunks", x => new { x.blob_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_blob_chunks_blobs_blob_id",
                        column: x => x.blob_id,
                        principalTable: "blobs",
                        principalColumn: "blob_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "object_history",
                columns: table => new
                {
                    object_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    doc = table.Column<string>(type: "jsonb", nullable: false),
                    blob_id = table.Column<long>(type: "bigint", nullable: true),
                    workflow_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'workflow_id'", stored: true, collation: "C"),
                    task_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'task_id'", stored: true, collation: "C"),
                    object_type = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'object_type'", stored: true, collation: "C"),
                    listed_at = table.Column<double>(type: "double precision", nullable: false, computedColumnSql: "coalesce(case jsonb_typeof(doc -> 'created_at') when 'number' then (doc -> 'created_at')::double precision end, case jsonb_typeof(doc -> 'updated_at') when 'number' then (doc -> 'updated_at')::double precision end, case jsonb_typeof(doc -> 'utc_timestamp') when 'number' then (doc -> 'utc_timestamp')::double precision end, case jsonb_typeof(doc -> 'timestamp') when 'number' then (doc -> 'timestamp')::double precision end)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_object_history", x => new { x.object_id, x.version });
                    table.ForeignKey(
                        name: "fk_object_history_blobs_blob_id",
                        column: x => x.blob_id,
                        principalTable: "blobs",
                        principalColumn: "blob_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "objects",
                columns: table => new
                {
                    object_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    doc = table.Column<string>(type: "jsonb", nullable: false),
                    blob_id = table.Column<long>(type: "bigint", nullable: true),
                    workflow_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'workflow_id'", stored: true, collation: "C"),
                    task_id = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'task_id'", stored: true, collation: "C"),
                    object_type = table.Column<string>(type: "text", nullable: true, computedColumnSql: "doc ->> 'object_type'", stored: true, collation: "C"),
                    listed_at = table.Column<double>(type: "double precision", nullable: false, computedColumnSql: "coalesce(case jsonb_typeof(doc -> 'created_at') when 'number' then (doc -> 'created_at')::double precision end, case jsonb_typeof(doc -> 'updated_at') when 'number' then (doc -> 'updated_at')::double precision end, case jsonb_typeof(doc -> 'utc_timestamp') when 'number' then (doc -> 'utc_timestamp')::double precision end, case jsonb_typeof(doc -> 'timestamp') when 'number' then (doc -> 'timestamp')::double precision end)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_objects", x => x.object_id);
                    table.ForeignKey(
                        name: "fk_objects_blobs_blob_id",
                        column: x => x.blob_id,
                        principalTable: "blobs",
                        principalColumn: "blob_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agents_listed_at_agent_id",
                table: "agents",
                columns: new[] { "listed_at", "agent_id" });

            migrationBuilder.CreateIndex(
                name: "ix_agents_workflow_id",
                table: "agents",
                column: "workflow_id");

            migrationBuilder.CreateIndex(
                name: "ix_blobs_sha256",
                table: "blobs",
                column: "sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_object_history_blob_id",
                table: "object_history",
                column: "blob_id");

            migrationBuilder.CreateIndex(
                name: "ix_objects_blob_id",
                table: "objects",
                column: "blob_id");

            migrationBuilder.CreateIndex(
                name: "ix_objects_listed_at_object_id",
                table: "objects",
                columns: new[] { "listed_at", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_objects_object_type_listed_at_object_id",
                table: "objects",
                columns: new[] { "object_type", "listed_at", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_objects_task_id_listed_at_object_id",
                table: "objects",
                columns: new[] { "task_id", "listed_at", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_objects_workflow_id_listed_at_object_id",
                table: "objects",
                columns: new[] { "workflow_id", "listed_at", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_activity_id_listed_at_task_id",
                table: "tasks",
                columns: new[] { "activity_id", "listed_at", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_agent_id",
                table: "tasks",
                column: "agent_id",
                filter: "agent_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_campaign_id_listed_at_task_id",
                table: "tasks",
                columns: new[] { "campaign_id", "listed_at", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_ended_at_task_id",
                table: "tasks",
                columns: new[] { "ended_at", "task_id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_listed_at_task_id",
                table: "tasks",
                columns: new[] { "listed_at", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_parent_task_id",
                table: "tasks",
                column: "parent_task_id",
                filter: "parent_task_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_source_agent_id",
                table: "tasks",
                column: "source_agent_id",
                filter: "source_agent_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_started_at_task_id",
                table: "tasks",
                columns: new[] { "started_at", "task_id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_status_listed_at_task_id",
                table: "tasks",
                columns: new[] { "status", "listed_at", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_workflow_id_listed_at_task_id",
                table: "tasks",
                columns: new[] { "workflow_id", "listed_at", "task_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_workflow_id_started_at_task_id",
                table: "tasks",
                columns: new[] { "workflow_id", "started_at", "task_id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_workflows_campaign_id_listed_at_workflow_id",
                table: "workflows",
                columns: new[] { "campaign_id", "listed_at", "workflow_id" });

            migrationBuilder.CreateIndex(
                name: "ix_workflows_listed_at_workflow_id",
                table: "workflows",
                columns: new[] { "listed_at", "workflow_id" });

            migrationBuilder.CreateIndex(
                name: "ix_workflows_listed_at_workflow_id1",
                table: "workflows",
                columns: new[] { "listed_at", "workflow_id" },
                descending: new bool[0])
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "ix_workflows_name_listed_at_workflow_id",
                table: "workflows",
                columns: new[] { "name", "listed_at", "workflow_id" });

            migrationBuilder.CreateIndex(
                name: "ix_workflows_parent_workflow_id",
                table: "workflows",
                column: "parent_workflow_id",
                filter: "parent_workflow_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_workflows_user_listed_at_workflow_id",
                table: "workflows",
                columns: new[] { "user", "listed_at", "workflow_id" });

            // Only regions that people filter by: the whole document costs six times the space.
            migrationBuilder.Sql("create index ix_tasks_used on tasks using gin ((doc -> 'used') jsonb_path_ops);");
            migrationBuilder.Sql("create index ix_tasks_generated on tasks using gin ((doc -> 'generated') jsonb_path_ops);");
            migrationBuilder.Sql("create index ix_tasks_tags on tasks using gin ((doc -> 'tags') jsonb_path_ops);");
            migrationBuilder.Sql("create index ix_objects_custom_metadata on objects using gin ((doc -> 'custom_metadata') jsonb_path_ops);");
            migrationBuilder.Sql("create index ix_objects_tags on objects using gin ((doc -> 'tags') jsonb_path_ops);");

            // Payloads are mostly compressed already, and a range must not unpack a whole piece.
            migrationBuilder.Sql("alter table blob_chunks alter column bytes set storage external;");
        }
    }
}
