using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Orchestration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "flow_configurations",
                columns: table => new
                {
                    flow_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "json", nullable: false),
                    labels = table.Column<string>(type: "jsonb", nullable: false),
                    fullname = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    desired_state = table.Column<string>(type: "text", nullable: false),
                    draining = table.Column<bool>(type: "boolean", nullable: false),
                    observed_state = table.Column<string>(type: "text", nullable: true),
                    observed_detail = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    observed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state_version = table.Column<int>(type: "integer", nullable: false),
                    next_fire_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_fired_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    retention = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state_changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flow_configurations", x => x.flow_id);
                });

            migrationBuilder.CreateTable(
                name: "flow_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    flow_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    request_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    command = table.Column<string>(type: "text", nullable: true),
                    old_state = table.Column<string>(type: "text", nullable: true),
                    new_state = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flow_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "flow_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    flow_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    flow_version = table.Column<int>(type: "integer", nullable: false),
                    project = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fullname = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false),
                    periodic = table.Column<bool>(type: "boolean", nullable: false),
                    scheduled_for = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    payload = table.Column<string>(type: "json", nullable: false),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    relaunch_of = table.Column<Guid>(type: "uuid", nullable: true),
                    open_tasks = table.Column<int>(type: "integer", nullable: false),
                    has_success_hook = table.Column<bool>(type: "boolean", nullable: false),
                    failure_hook = table.Column<string>(type: "json", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flow_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "flow_versions",
                columns: table => new
                {
                    flow_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "json", nullable: false),
                    rollback_of = table.Column<int>(type: "integer", nullable: true),
                    actor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flow_versions", x => new { x.flow_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    queues = table.Column<string[]>(type: "text[]", nullable: true),
                    keys = table.Column<string[]>(type: "text[]", nullable: true),
                    first_seen = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    flow_run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    flow_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hook = table.Column<string>(type: "text", nullable: true),
                    queue = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    priority = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    previous = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    next = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    pending_deps = table.Column<int>(type: "integer", nullable: false),
                    arguments = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    held = table.Column<bool>(type: "boolean", nullable: false),
                    run_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    queue_time_limit = table.Column<double>(type: "double precision", nullable: true),
                    start_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    lost = table.Column<int>(type: "integer", nullable: false),
                    max_attempts = table.Column<int>(type: "integer", nullable: false),
                    max_lost = table.Column<int>(type: "integer", nullable: false),
                    backoff_seconds = table.Column<double>(type: "double precision", nullable: false),
                    backoff_factor = table.Column<double>(type: "double precision", nullable: false),
                    max_backoff_seconds = table.Column<double>(type: "double precision", nullable: false),
                    time_limit = table.Column<double>(type: "double precision", nullable: true),
                    http = table.Column<string>(type: "json", nullable: true),
                    worker = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lease_token = table.Column<Guid>(type: "uuid", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deadline = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    result = table.Column<string>(type: "json", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_task_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_task_runs_flow_runs_flow_run_id",
                        column: x => x.flow_run_id,
                        principalTable: "flow_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_flow_configurations_fullname",
                table: "flow_configurations",
                column: "fullname",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_flow_configurations_labels",
                table: "flow_configurations",
                column: "labels")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "jsonb_path_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_configurations_next_fire_at",
                table: "flow_configurations",
                column: "next_fire_at",
                filter: "next_fire_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_configurations_paused",
                table: "flow_configurations",
                column: "flow_id",
                filter: "desired_state = 'paused'");

            migrationBuilder.CreateIndex(
                name: "ix_flow_events_flow_id_id",
                table: "flow_events",
                columns: new[] { "flow_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_created_at_id",
                table: "flow_runs",
                columns: new[] { "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_flow_id_scheduled_for",
                table: "flow_runs",
                columns: new[] { "flow_id", "scheduled_for" },
                unique: true,
                filter: "scheduled_for is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_fullname_created_at_id",
                table: "flow_runs",
                columns: new[] { "fullname", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_open",
                table: "flow_runs",
                column: "flow_id",
                filter: "open_tasks > 0");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_over",
                table: "flow_runs",
                columns: new[] { "flow_id", "created_at", "id" },
                filter: "open_tasks = 0");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_project_created_at_id",
                table: "flow_runs",
                columns: new[] { "project", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_status_created_at_id",
                table: "flow_runs",
                columns: new[] { "status", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_flow_run_id_hook",
                table: "task_runs",
                columns: new[] { "flow_run_id", "hook" },
                unique: true,
                filter: "hook is not null");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_flow_run_id_position",
                table: "task_runs",
                columns: new[] { "flow_run_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_leased",
                table: "task_runs",
                column: "lease_until",
                filter: "status = 'progress'");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_pending",
                table: "task_runs",
                column: "flow_id",
                filter: "status = 'pending'");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_ready",
                table: "task_runs",
                columns: new[] { "queue", "priority", "run_at", "id" },
                filter: "status = 'pending' and pending_deps = 0 and not held");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_start_before",
                table: "task_runs",
                column: "start_before",
                filter: "status = 'pending' and start_before is not null");

            migrationBuilder.CreateIndex(
                name: "ix_workers_last_seen",
                table: "workers",
                column: "last_seen");

            // Dead entries at the head of the ready index cost every claim; a share of a large table is too late (contracts/director-and-flows.md 3.3).
            migrationBuilder.Sql(
                """
                alter table task_runs set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
                    autovacuum_vacuum_insert_scale_factor = 0.1, autovacuum_analyze_scale_factor = 0.02);
                alter table flow_runs set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
                    autovacuum_vacuum_insert_scale_factor = 0.1, autovacuum_analyze_scale_factor = 0.02);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "flow_configurations");

            migrationBuilder.DropTable(
                name: "flow_events");

            migrationBuilder.DropTable(
                name: "flow_versions");

            migrationBuilder.DropTable(
                name: "task_runs");

            migrationBuilder.DropTable(
                name: "workers");

            migrationBuilder.DropTable(
                name: "flow_runs");
        }
    }
}
