using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class IdempotencyKeysAndDrains : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kept_answers",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    request = table.Column<byte[]>(type: "bytea", nullable: false),
                    answer = table.Column<string>(type: "json", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_answers", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "ix_flow_configurations_draining",
                table: "flow_configurations",
                column: "flow_id",
                filter: "draining");

            migrationBuilder.CreateIndex(
                name: "ix_kept_answers_created_at",
                table: "kept_answers",
                column: "created_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kept_answers");

            migrationBuilder.DropIndex(
                name: "ix_flow_configurations_draining",
                table: "flow_configurations");
        }
    }
}
