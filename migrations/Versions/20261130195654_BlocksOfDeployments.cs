using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FlowProv.Migrations.Versions
{
    /// <inheritdoc />
    public partial class BlocksOfDeployments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was deleted, or never was, is forgotten as it will be from now on.
            migrationBuilder.Sql(
                """
                update deployments set infrastructure_document_id = null
                where infrastructure_document_id is not null and not exists (select from block_documents where id = infrastructure_document_id);
                update deployments set storage_document_id = null
                where storage_document_id is not null and not exists (select from block_documents where id = storage_document_id);
                """);

            migrationBuilder.CreateIndex(
                name: "ix_deployments_infrastructure_document_id",
                table: "deployments",
                column: "infrastructure_document_id");

            migrationBuilder.CreateIndex(
                name: "ix_deployments_storage_document_id",
                table: "deployments",
                column: "storage_document_id");

            migrationBuilder.AddForeignKey(
                name: "fk_deployments_block_documents_infrastructure_document_id",
                table: "deployments",
                column: "infrastructure_document_id",
                principalTable: "block_documents",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "fk_deployments_block_documents_storage_document_id",
                table: "deployments",
                column: "storage_document_id",
                principalTable: "block_documents",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_deployments_block_documents_infrastructure_document_id",
                table: "deployments");

            migrationBuilder.DropForeignKey(
                name: "fk_deployments_block_documents_storage_document_id",
                table: "deployments");

            migrationBuilder.DropIndex(
                name: "ix_deployments_infrastructure_document_id",
                table: "deployments");

            migrationBuilder.DropIndex(
                name: "ix_deployments_storage_document_id",
                table: "deployments");
        }
    }
}
