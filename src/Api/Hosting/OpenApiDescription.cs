namespace FlowProv.Api.Hosting;

/// <summary>The OpenAPI document and its two readers, all served from the assembly itself: no CDN.</summary>
internal static class OpenApiDescription
{
    public const string DocumentName = "v1";

    public static IServiceCollection AddOpenApiDescription(this IServiceCollection services) => services.AddOpenApiDocument(document =>
    {
        document.DocumentName = DocumentName;
        document.Title = "FlowProv";
        document.Version = "1.0.0";
        document.Description = "Workflow provenance over REST: Flowcept's API with ingestion. Times are epoch seconds (UTC), sizes are bytes.";
        document.UseControllerSummaryAsTagDescription = true;
    });

    public static void UseOpenApiDescription(this WebApplication app)
    {
        app.UseOpenApi(document => document.Path = "/openapi.json");
        app.UseSwaggerUi(ui =>
        {
            ui.Path = "/docs";
            ui.DocumentPath = "/openapi.json";
        });
        app.UseReDoc(redoc =>
        {
            redoc.Path = "/redoc";
            redoc.DocumentPath = "/openapi.json";
        });
    }
}
