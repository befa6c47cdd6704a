using Microsoft.Extensions.FileProviders;
using NJsonSchema.Generation;
using NSwag;
using NSwag.AspNetCore;

namespace FlowProv.Api.OpenApi;

/// <summary>The OpenAPI document and its two readers, all served from the assemblies themselves: no CDN.</summary>
internal static class OpenApiDescription
{
    public const string DocumentName = "v1";

    private const string OnlyThisHost =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; script-src 'self'";

    public static IServiceCollection AddOpenApiDescription(this IServiceCollection services) => services
        .AddSingleton<OpenApiText>()
        .AddOpenApiDocument(document =>
        {
            document.DocumentName = DocumentName;
            document.Title = "FlowProv";
            document.Version = "1.0.0";
            document.Description = "Workflow provenance over REST: Flowcept's API with ingestion. Times are epoch seconds (UTC), sizes are bytes.";
            document.OperationProcessors.Add(new NamedRoutes());
            document.OperationProcessors.Add(new RawBodies());
            document.OperationProcessors.Add(new Headers());
            document.OperationProcessors.Add(new PrefectConventions());
            document.AddSecurity("basic", new OpenApiSecurityScheme
            {
                Type = OpenApiSecuritySchemeType.Http,
                Scheme = "basic",
                Description = "A user's name with password or token.",
            });
            document.AddSecurity("bearer", new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer", Description = "A token." });
            document.OperationProcessors.Add(new Roles());
            document.OperationProcessors.Add(new PlainParameters());
            document.DocumentProcessors.Add(new EnumDefaults());
            document.DocumentProcessors.Add(new Examples());
            document.DocumentProcessors.Add(new SteadyOrder());
            DescribeSchemas(document.SchemaSettings);
        });

    public static void UseOpenApiDescription(this WebApplication app)
    {
        app.MapGet("/openapi.json", async (OpenApiText text) => Microsoft.AspNetCore.Http.Results.Text(await text.JsonAsync(), "application/json"))
            .ExcludeFromDescription()
            .AllowAnonymous();
        app.UseSwaggerUi(ui =>
        {
            ui.Path = "/docs";
            // Named in the page itself, so that every address of the page finds it.
            ui.SwaggerRoutes.Add(new SwaggerUiRoute("FlowProv", "/openapi.json"));
        });
        var redoc = new FileServerOptions
        {
            RequestPath = "/redoc",
            FileProvider = new EmbeddedFileProvider(typeof(OpenApiDescription).Assembly, "FlowProv.Api.Assets.redoc"),
        };
        redoc.StaticFileOptions.OnPrepareResponse = file => file.Context.Response.Headers.ContentSecurityPolicy = OnlyThisHost;
        app.UseFileServer(redoc);
    }

    private static void DescribeSchemas(JsonSchemaGeneratorSettings schemas)
    {
        // Callers may send what the service does not know, and must bear what they do not know.
        schemas.AlwaysAllowAdditionalObjectProperties = true;
        schemas.SchemaProcessors.Add(new RequiredProperties());
        schemas.SchemaProcessors.Add(new ErrorLocation());
    }
}
