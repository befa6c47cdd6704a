using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Prefect : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_task_runs_pending",
                table: "task_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_fullname_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_over",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_project_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_status_created_at_id",
                table: "flow_runs");

            migrationBuilder.AlterColumn<string>(
                name: "queue",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "flow_id",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "arguments",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "cache_expiration",
                table: "task_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cache_key",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "dynamic_key",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "empirical_policy",
                table: "task_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "expected_start_at",
                table: "task_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "flow_run_run_count",
                table: "task_runs",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_scheduled_at",
                table: "task_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reported_name",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "reported_type",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "run_count",
                table: "task_runs",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "run_name",
                table: "task_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "state_data",
                table: "task_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state_details",
                table: "task_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "state_id",
                table: "task_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state_message",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "state_timestamp",
                table: "task_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "tags",
                table: "task_runs",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "task_inputs",
                table: "task_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "task_version",
                table: "task_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<double>(
                name: "total_run_time",
                table: "task_runs",
                type: "double precision",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "project",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "fullname",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<int>(
                name: "flow_version",
                table: "flow_runs",
                type: "integer",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "integer");

            migrationBuilder.AlterColumn<string>(
                name: "flow_id",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "auto_scheduled",
                table: "flow_runs",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "code_version",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "context",
                table: "flow_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "created_by",
                table: "flow_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "deployment_id",
                table: "flow_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "empirical_policy",
                table: "flow_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "expected_start_at",
                table: "flow_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "idempotency_key",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "infrastructure_document_id",
                table: "flow_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "infrastructure_pid",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "named_flow_id",
                table: "flow_runs",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_scheduled_at",
                table: "flow_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "parent_task_run_id",
                table: "flow_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reported_name",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "reported_type",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "run_count",
                table: "flow_runs",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "run_name",
                table: "flow_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "state_data",
                table: "flow_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state_details",
                table: "flow_runs",
                type: "json",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "state_id",
                table: "flow_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state_message",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "state_timestamp",
                table: "flow_runs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "tags",
                table: "flow_runs",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<double>(
                name: "total_run_time",
                table: "flow_runs",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "work_queue_id",
                table: "flow_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "work_queue_name",
                table: "flow_runs",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "state_name",
                table: "task_runs",
                type: "text",
                nullable: false,
                computedColumnSql: "coalesce(reported_name, case status when 'pending' then 'Pending' when 'progress' then 'Running' when 'success' then 'Completed'\n    when 'canceled' then 'Cancelled' else 'Failed' end)",
                stored: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "state_type",
                table: "task_runs",
                type: "text",
                nullable: false,
                computedColumnSql: "coalesce(reported_type, case status when 'pending' then 'PENDING' when 'progress' then 'RUNNING' when 'success' then 'COMPLETED'\n    when 'canceled' then 'CANCELLED' else 'FAILED' end)",
                stored: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "start_at",
                table: "flow_runs",
                type: "timestamp with time zone",
                nullable: true,
                computedColumnSql: "coalesce(started_at, expected_start_at)",
                stored: true);

            migrationBuilder.AddColumn<string>(
                name: "state_name",
                table: "flow_runs",
                type: "text",
                nullable: false,
                computedColumnSql: "coalesce(reported_name, case status when 'pending' then 'Pending' when 'progress' then 'Running' when 'success' then 'Completed'\n    when 'canceled' then 'Cancelled' else 'Failed' end)",
                stored: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "state_type",
                table: "flow_runs",
                type: "text",
                nullable: false,
                computedColumnSql: "coalesce(reported_type, case status when 'pending' then 'PENDING' when 'progress' then 'RUNNING' when 'success' then 'COMPLETED'\n    when 'canceled' then 'CANCELLED' else 'FAILED' end)",
                stored: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "block_types",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    logo_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    documentation_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code_example = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    is_protected = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_block_types", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "concurrency_limits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    concurrency_limit = table.Column<int>(type: "integer", nullable: false),
                    active_slots = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concurrency_limits", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "flow_run_states",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    flow_run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    timestamp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    message = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    data = table.Column<string>(type: "json", nullable: true),
                    details = table.Column<string>(type: "json", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flow_run_states", x => x.id);
                    table.ForeignKey(
                        name: "fk_flow_run_states_flow_runs_flow_run_id",
                        column: x => x.flow_run_id,
                        principalTable: "flow_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "flows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tags = table.Column<string[]>(type: "text[]", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flows", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "run_logs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<int>(type: "integer", nullable: false),
                    message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    logged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    flow_run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_run_logs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "saved_searches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    filters = table.Column<string>(type: "json", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_searches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_run_states",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    timestamp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    message = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    data = table.Column<string>(type: "json", nullable: true),
                    details = table.Column<string>(type: "json", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_task_run_states", x => x.id);
                    table.ForeignKey(
                        name: "fk_task_run_states_task_runs_task_run_id",
                        column: x => x.task_run_id,
                        principalTable: "task_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vanishing_flows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vanishing_flows", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_pools",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    type = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    base_job_template = table.Column<string>(type: "json", nullable: false),
                    is_paused = table.Column<bool>(type: "boolean", nullable: false),
                    concurrency_limit = table.Column<int>(type: "integer", nullable: true),
                    default_queue_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_pools", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "block_schemas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    checksum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fields = table.Column<string>(type: "json", nullable: false),
                    block_type_id = table.Column<Guid>(type: "uuid", nullable: false),
                    capabilities = table.Column<string[]>(type: "text[]", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_block_schemas", x => x.id);
                    table.ForeignKey(
                        name: "fk_block_schemas_block_types_block_type_id",
                        column: x => x.block_type_id,
                        principalTable: "block_types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cached_states",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    cache_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    expiration = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    task_run_state_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cached_states", x => x.id);
                    table.ForeignKey(
                        name: "fk_cached_states_task_run_states_task_run_state_id",
                        column: x => x.task_run_state_id,
                        principalTable: "task_run_states",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pool_workers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_pool_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    last_heartbeat_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pool_workers", x => x.id);
                    table.ForeignKey(
                        name: "fk_pool_workers_work_pools_work_pool_id",
                        column: x => x.work_pool_id,
                        principalTable: "work_pools",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_queues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_pool_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    is_paused = table.Column<bool>(type: "boolean", nullable: false),
                    concurrency_limit = table.Column<int>(type: "integer", nullable: true),
                    priority = table.Column<int>(type: "integer", nullable: false),
                    filter = table.Column<string>(type: "json", nullable: true),
                    last_polled = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_queues", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_queues_work_pools_work_pool_id",
                        column: x => x.work_pool_id,
                        principalTable: "work_pools",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "block_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    data = table.Column<byte[]>(type: "bytea", nullable: false),
                    block_type_id = table.Column<Guid>(type: "uuid", nullable: false),
                    block_schema_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_anonymous = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_block_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_block_documents_block_schemas_block_schema_id",
                        column: x => x.block_schema_id,
                        principalTable: "block_schemas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_block_documents_block_types_block_type_id",
                        column: x => x.block_type_id,
                        principalTable: "block_types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deployments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    named_flow_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    description = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    schedule = table.Column<string>(type: "json", nullable: true),
                    is_schedule_active = table.Column<bool>(type: "boolean", nullable: false),
                    infra_overrides = table.Column<string>(type: "json", nullable: false),
                    parameters = table.Column<string>(type: "json", nullable: false),
                    tags = table.Column<string[]>(type: "text[]", nullable: false),
                    work_queue_id = table.Column<Guid>(type: "uuid", nullable: true),
                    work_queue_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    parameter_openapi_schema = table.Column<string>(type: "json", nullable: true),
                    path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    entrypoint = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    manifest_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    storage_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    infrastructure_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_by = table.Column<string>(type: "json", nullable: true),
                    updated_by = table.Column<string>(type: "json", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deployments", x => x.id);
                    table.ForeignKey(
                        name: "fk_deployments_flows_named_flow_id",
                        column: x => x.named_flow_id,
                        principalTable: "flows",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_deployments_work_queues_work_queue_id",
                        column: x => x.work_queue_id,
                        principalTable: "work_queues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "flow_run_notification_policies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    state_names = table.Column<string[]>(type: "text[]", nullable: false),
                    tags = table.Column<string[]>(type: "text[]", nullable: false),
                    block_document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_template = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_flow_run_notification_policies", x => x.id);
                    table.ForeignKey(
                        name: "fk_flow_run_notification_policies_block_documents_block_docume",
                        column: x => x.block_document_id,
                        principalTable: "block_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_expected_start_at_id",
                table: "task_runs",
                columns: new[] { "expected_start_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_flow_run_id_key_dynamic_key",
                table: "task_runs",
                columns: new[] { "flow_run_id", "key", "dynamic_key" },
                unique: true,
                filter: "dynamic_key is not null");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_pending",
                table: "task_runs",
                column: "flow_id",
                filter: "status = 'pending' and flow_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_state_type_expected_start_at_id",
                table: "task_runs",
                columns: new[] { "state_type", "expected_start_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_created_at_id",
                table: "flow_runs",
                columns: new[] { "created_at", "id" },
                filter: "project is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_deployment_id_start_at_id",
                table: "flow_runs",
                columns: new[] { "deployment_id", "start_at", "id" },
                filter: "deployment_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_ended_at_id",
                table: "flow_runs",
                columns: new[] { "ended_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_expected_start_at_id",
                table: "flow_runs",
                columns: new[] { "expected_start_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_fullname_created_at_id",
                table: "flow_runs",
                columns: new[] { "fullname", "created_at", "id" },
                filter: "project is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_named_flow_id_idempotency_key",
                table: "flow_runs",
                columns: new[] { "named_flow_id", "idempotency_key" },
                unique: true,
                filter: "idempotency_key is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_named_flow_id_start_at_id",
                table: "flow_runs",
                columns: new[] { "named_flow_id", "start_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_named_flow_id_state_type",
                table: "flow_runs",
                columns: new[] { "named_flow_id", "state_type" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_over",
                table: "flow_runs",
                columns: new[] { "flow_id", "created_at", "id" },
                filter: "open_tasks = 0 and flow_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_parent_task_run_id",
                table: "flow_runs",
                column: "parent_task_run_id",
                filter: "parent_task_run_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_project_created_at_id",
                table: "flow_runs",
                columns: new[] { "project", "created_at", "id" },
                filter: "project is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_queued",
                table: "flow_runs",
                columns: new[] { "work_queue_id", "next_scheduled_at", "id" },
                filter: "state_type = 'SCHEDULED'");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_run_name_id",
                table: "flow_runs",
                columns: new[] { "run_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_scheduled",
                table: "flow_runs",
                columns: new[] { "next_scheduled_at", "id" },
                filter: "state_type = 'SCHEDULED'");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_start_at_id",
                table: "flow_runs",
                columns: new[] { "start_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_state_type_start_at_id",
                table: "flow_runs",
                columns: new[] { "state_type", "start_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_status_created_at_id",
                table: "flow_runs",
                columns: new[] { "status", "created_at", "id" },
                filter: "project is not null");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_tags",
                table: "flow_runs",
                column: "tags",
                filter: "tags <> '{}'")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_work_queue_id",
                table: "flow_runs",
                column: "work_queue_id",
                filter: "work_queue_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_block_documents_block_schema_id",
                table: "block_documents",
                column: "block_schema_id");

            migrationBuilder.CreateIndex(
                name: "ix_block_documents_block_type_id_name",
                table: "block_documents",
                columns: new[] { "block_type_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_block_schemas_block_type_id",
                table: "block_schemas",
                column: "block_type_id");

            migrationBuilder.CreateIndex(
                name: "ix_block_schemas_checksum_version",
                table: "block_schemas",
                columns: new[] { "checksum", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_block_types_slug",
                table: "block_types",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cached_states_cache_key_id",
                table: "cached_states",
                columns: new[] { "cache_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cached_states_task_run_state_id",
                table: "cached_states",
                column: "task_run_state_id");

            migrationBuilder.CreateIndex(
                name: "ix_concurrency_limits_tag",
                table: "concurrency_limits",
                column: "tag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deployments_named_flow_id_name",
                table: "deployments",
                columns: new[] { "named_flow_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deployments_tags",
                table: "deployments",
                column: "tags")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_deployments_work_queue_id",
                table: "deployments",
                column: "work_queue_id");

            migrationBuilder.CreateIndex(
                name: "ix_flow_run_notification_policies_block_document_id",
                table: "flow_run_notification_policies",
                column: "block_document_id");

            migrationBuilder.CreateIndex(
                name: "ix_flow_run_states_flow_run_id_timestamp",
                table: "flow_run_states",
                columns: new[] { "flow_run_id", "timestamp" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_flows_name",
                table: "flows",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_flows_tags",
                table: "flows",
                column: "tags")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_pool_workers_work_pool_id_name",
                table: "pool_workers",
                columns: new[] { "work_pool_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_run_logs_flow_run_id_logged_at_id",
                table: "run_logs",
                columns: new[] { "flow_run_id", "logged_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_run_logs_logged_at_id",
                table: "run_logs",
                columns: new[] { "logged_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_run_logs_task_run_id_logged_at_id",
                table: "run_logs",
                columns: new[] { "task_run_id", "logged_at", "id" },
                filter: "task_run_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_saved_searches_name",
                table: "saved_searches",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_run_states_task_run_id_timestamp",
                table: "task_run_states",
                columns: new[] { "task_run_id", "timestamp" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_pools_name",
                table: "work_pools",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_queues_name",
                table: "work_queues",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_work_queues_work_pool_id_name",
                table: "work_queues",
                columns: new[] { "work_pool_id", "name" },
                unique: true);

            // Runs of the engine belong to the flow of their definition's full name.
            migrationBuilder.Sql(
                """
                insert into flows (id, name, tags, created_at, updated_at)
                select gen_random_uuid(), fullname, '{}', min(created_at), min(created_at) from flow_runs group by fullname;
                update flow_runs set named_flow_id = flows.id, run_name = fullname, expected_start_at = coalesce(scheduled_for, flow_runs.created_at)
                from flows where flows.name = fullname;
                update task_runs set run_name = key || '-' || position, expected_start_at = created_at;
                """);

            migrationBuilder.AddForeignKey(
                name: "fk_flow_runs_work_queues_work_queue_id",
                table: "flow_runs",
                column: "work_queue_id",
                principalTable: "work_queues",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_flow_runs_work_queues_work_queue_id",
                table: "flow_runs");

            migrationBuilder.DropTable(
                name: "cached_states");

            migrationBuilder.DropTable(
                name: "concurrency_limits");

            migrationBuilder.DropTable(
                name: "deployments");

            migrationBuilder.DropTable(
                name: "flow_run_notification_policies");

            migrationBuilder.DropTable(
                name: "flow_run_states");

            migrationBuilder.DropTable(
                name: "pool_workers");

            migrationBuilder.DropTable(
                name: "run_logs");

            migrationBuilder.DropTable(
                name: "saved_searches");

            migrationBuilder.DropTable(
                name: "vanishing_flows");

            migrationBuilder.DropTable(
                name: "task_run_states");

            migrationBuilder.DropTable(
                name: "flows");

            migrationBuilder.DropTable(
                name: "work_queues");

            migrationBuilder.DropTable(
                name: "block_documents");

            migrationBuilder.DropTable(
                name: "work_pools");

            migrationBuilder.DropTable(
                name: "block_schemas");

            migrationBuilder.DropTable(
                name: "block_types");

            migrationBuilder.DropIndex(
                name: "ix_task_runs_expected_start_at_id",
                table: "task_runs");

            migrationBuilder.DropIndex(
                name: "ix_task_runs_flow_run_id_key_dynamic_key",
                table: "task_runs");

            migrationBuilder.DropIndex(
                name: "ix_task_runs_pending",
                table: "task_runs");

            migrationBuilder.DropIndex(
                name: "ix_task_runs_state_type_expected_start_at_id",
                table: "task_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_deployment_id_start_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_ended_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_expected_start_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_fullname_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_named_flow_id_idempotency_key",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_named_flow_id_start_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_named_flow_id_state_type",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_over",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_parent_task_run_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_project_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_queued",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_run_name_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_scheduled",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_start_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_state_type_start_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_status_created_at_id",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_tags",
                table: "flow_runs");

            migrationBuilder.DropIndex(
                name: "ix_flow_runs_work_queue_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_name",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "state_type",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "start_at",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_name",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_type",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "cache_expiration",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "cache_key",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "dynamic_key",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "empirical_policy",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "expected_start_at",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "flow_run_run_count",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "next_scheduled_at",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "reported_name",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "reported_type",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "run_count",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "run_name",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "state_data",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "state_details",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "state_id",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "state_message",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "state_timestamp",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "tags",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "task_inputs",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "task_version",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "total_run_time",
                table: "task_runs");

            migrationBuilder.DropColumn(
                name: "auto_scheduled",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "code_version",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "context",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "created_by",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "deployment_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "empirical_policy",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "expected_start_at",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "idempotency_key",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "infrastructure_document_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "infrastructure_pid",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "named_flow_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "next_scheduled_at",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "parent_task_run_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "reported_name",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "reported_type",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "run_count",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "run_name",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_data",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_details",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_message",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "state_timestamp",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "tags",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "total_run_time",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "work_queue_id",
                table: "flow_runs");

            migrationBuilder.DropColumn(
                name: "work_queue_name",
                table: "flow_runs");

            migrationBuilder.AlterColumn<string>(
                name: "queue",
                table: "task_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "flow_id",
                table: "task_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "arguments",
                table: "task_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "project",
                table: "flow_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "flow_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "fullname",
                table: "flow_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<int>(
                name: "flow_version",
                table: "flow_runs",
                type: "integer",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "integer",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "flow_id",
                table: "flow_runs",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_task_runs_pending",
                table: "task_runs",
                column: "flow_id",
                filter: "status = 'pending'");

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_created_at_id",
                table: "flow_runs",
                columns: new[] { "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_fullname_created_at_id",
                table: "flow_runs",
                columns: new[] { "fullname", "created_at", "id" });

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
        }
    }
}
