using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class RunsBeforeTheirDefinitions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As inserts do from now on.
            migrationBuilder.Sql(
                """
                update flow_runs set fullname = flows.name from flows
                where flows.id = flow_runs.named_flow_id and strpos(flows.name, '.') > 0 and flow_runs.fullname is null;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_flow_runs_undefined",
                table: "flow_runs",
                column: "fullname",
                filter: "project is null and fullname is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_flow_runs_undefined",
                table: "flow_runs");
        }
    }
}
