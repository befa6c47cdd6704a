using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class SparseTaskIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_tasks_campaign_id_listed_at_task_id",
                table: "tasks");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_campaign_id_listed_at_task_id",
                table: "tasks",
                columns: new[] { "campaign_id", "listed_at", "task_id" },
                filter: "campaign_id is not null");

            // Each index of a task costs a write for each of its steps; most tasks have no tags, and none a result before it ends.
            migrationBuilder.Sql("drop index ix_tasks_tags;");
            migrationBuilder.Sql("create index ix_tasks_tags on tasks using gin ((doc -> 'tags') jsonb_path_ops) where (doc -> 'tags') is not null;");
            migrationBuilder.Sql("drop index ix_tasks_generated;");
            migrationBuilder.Sql(
                "create index ix_tasks_generated on tasks using gin ((doc -> 'generated') jsonb_path_ops) where (doc -> 'generated') is not null;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index ix_tasks_tags;");
            migrationBuilder.Sql("create index ix_tasks_tags on tasks using gin ((doc -> 'tags') jsonb_path_ops);");
            migrationBuilder.Sql("drop index ix_tasks_generated;");
            migrationBuilder.Sql("create index ix_tasks_generated on tasks using gin ((doc -> 'generated') jsonb_path_ops);");
            migrationBuilder.DropIndex(
                name: "ix_tasks_campaign_id_listed_at_task_id",
                table: "tasks");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_campaign_id_listed_at_task_id",
                table: "tasks",
                columns: new[] { "campaign_id", "listed_at", "task_id" });
        }
    }
}
