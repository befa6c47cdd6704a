using System.Text.Json;
using System.Text.Json.Serialization;
using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Controllers.Prefect;
using FlowProv.Api.Errors;
using FlowProv.Api.Middleware;
using FlowProv.Api.OpenApi;
using FlowProv.Application;
using FlowProv.Infrastructure;
using FlowProv.Infrastructure.Secrets;
using FlowProv.Infrastructure.Work.Http;

namespace FlowProv.Api.Hosting;

/// <summary>Puts the web application together: services, middleware, routes.</summary>
internal static class ApiHost
{
    public const string DefaultUrl = "http://127.0.0.1:5000";

    /// <param name="arguments">The command line.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="dataFolder">Where the embedded database lives, if it does.</param>
    /// <param name="logging">Changes what is logged.</param>
    public static WebApplication Create(string[] arguments, string connectionString, string? dataFolder = null, Action<ILoggingBuilder>? logging = null)
    {
        var builder = CreateBuilder(arguments);
        logging?.Invoke(builder.Logging);
        builder.Services.AddApplication(builder.Configuration).AddInfrastructure(connectionString, UploadFolder(builder.Configuration, dataFolder));
        builder.Services.AddHostedService<EngineLoop>();
        builder.Services.AddHttpTasks(builder.Configuration).AddSecrets(builder.Configuration);
        builder.AddTelemetry();
        if (AccessControl.IsOn(builder.Configuration))
        {
            builder.Services.AddAccessControl();
        }

        return Configure(builder);
    }

    /// <summary>The application without a database, to describe its API.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments,
            ApplicationName = typeof(ApiHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddExceptionHandler<FlowProvExceptionHandler>().AddProblemDetails();
        builder.Services.AddRouting(routing => routing.SetParameterPolicy<PlainUuid>("guid"));
        builder.Services.AddControllers(mvc =>
            {
                mvc.ModelBinderProviders.Insert(0, new AddressValues());
                mvc.ModelBinderProviders.Insert(0, new RouteTexts());
                mvc.ModelMetadataDetailsProviders.Add(new EmptyTexts());
            })
            .ConfigureApiBehaviorOptions(api =>
            {
                api.SuppressMapClientErrors = true;
                api.InvalidModelStateResponseFactory = ModelStateErrors.ToResult;
            })
            .AddJsonOptions(json => ConfigureJson(json.JsonSerializerOptions));
        builder.Services.AddOpenApiDescription();
        builder.Services.AddSingleton<RoleMatrix>();

        // Prefect's dashboards are served from elsewhere (contracts/prefect.md 1.1).
        builder.Services.AddCors(cors => cors.AddPolicy(PrefectController.CorsPolicy, policy => policy.AllowAnyOrigin().AllowAnyMethod().AllowAnyHeader()));
        return builder;
    }

    private static string? UploadFolder(ConfigurationManager configuration, string? dataFolder) =>
        configuration["FlowProv:UploadFolder"] is { Length: > 0 } configured ? configured
        : dataFolder is null ? null
        : Path.Combine(dataFolder, "uploads");

    private static void ConfigureJson(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        json.AllowDuplicateProperties = false;
        json.MaxDepth = 64;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
    }

    private static WebApplication Configure(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler();
        app.UseStatusCodePages(pages => ErrorFamily.Of(pages.HttpContext).WriteAsync(
            pages.HttpContext,
            pages.HttpContext.Response.StatusCode,
            Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(pages.HttpContext.Response.StatusCode)));
        app.UseMiddleware<RequestDoor>();
        app.UseMiddleware<PrefectRoutes>();
        app.UseMiddleware<DirectorRoutes>();
        app.UseRouting();
        app.UseMiddleware<EncodedSlashes>();
        app.UseCors();
        var routes = app.MapControllers();
        if (AccessControl.IsOn(app.Configuration))
        {
            app.UseAuthentication();
            app.UseAuthorization();
            routes.Add(AccessControl.Require);
        }

        app.UseOpenApiDescription();
        return app;
    }
}
