using System.Text.Json;
using FlowProv.Api.Access;
using FlowProv.Api.Bodies;
using FlowProv.Api.Contracts.Flows;
using FlowProv.Api.Errors;
using FlowProv.Api.Results;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

/// <summary>What the family's controllers share: the errors that every route may answer with, and the reads that every collection has.</summary>
[ApiController]
[EnableCors(CorsPolicy)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status400BadRequest)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status401Unauthorized)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status403Forbidden)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status404NotFound)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status409Conflict)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status413PayloadTooLarge)]
[ProducesResponseType<PrefectValidationBody>(StatusCodes.Status422UnprocessableEntity)]
[ProducesResponseType<PrefectErrorBody>(StatusCodes.Status503ServiceUnavailable)]
public abstract class PrefectController(IMediator mediator) : ControllerBase
{
    /// <summary>Any origin may call these routes, as with the original.</summary>
    public const string CorsPolicy = "prefect";

    private protected FlowOrigin Caller => Origin.Of(HttpContext);

    /// <summary>Whether the caller may have <c>include_secrets</c>; everybody, while authentication is off.</summary>
    private protected bool MayShowSecrets => CallerPrincipal.Of(HttpContext) is not { Role: < Role.Run };

    private protected IMediator Mediator => mediator;

    private protected Task<JsonElement> BodyAsync(CancellationToken cancellationToken) => PrefectBody.ReadAsync(Request, cancellationToken);

    private protected async Task<IActionResult> ListAsync(PrefectObject kind, CancellationToken cancellationToken) =>
        new ResourceListResult(await mediator.Send(new ListResources(kind, await BodyAsync(cancellationToken)), cancellationToken));

    /// <summary>The list that GET gives: limit, offset and sort as query parameters.</summary>
    private protected async Task<IActionResult> ListAsync(PrefectObject kind, string? limit, string? offset, string? sort, string? cursor, CancellationToken cancellationToken)
    {
        // The texts are read as a body's are, so that both lists have the same rules.
        var body = JsonSerializer.SerializeToElement(new Dictionary<string, string?> { ["limit"] = limit, ["offset"] = offset, ["sort"] = sort, ["cursor"] = cursor });
        return new ResourceListResult(await mediator.Send(new ListResources(kind, body), cancellationToken));
    }

    /// <summary>Query parameters as a body, so that both are read by the same rules.</summary>
    private protected static JsonElement Given(params IEnumerable<(string Name, string? Value)> parameters) =>
        JsonSerializer.SerializeToElement(parameters.Where(given => given.Value is not null).ToDictionary(given => given.Name, given => given.Value));

    private protected async Task<IActionResult> ListAsync(IRequest<DocumentPage> request, CancellationToken cancellationToken) =>
        new ResourceListResult(await mediator.Send(request, cancellationToken));

    private protected async Task<IActionResult> GetAsync(IRequest<byte[]> request, CancellationToken cancellationToken) =>
        new ResourceResult(StatusCodes.Status200OK, await mediator.Send(request, cancellationToken));

    private protected async Task<IActionResult> SaveAsync(IRequest<SavedResource> request, CancellationToken cancellationToken) =>
        ResourceResult.Of(await mediator.Send(request, cancellationToken));

    private protected async Task<IActionResult> CountAsync(PrefectObject kind, CancellationToken cancellationToken)
    {
        var count = await mediator.Send(new CountResources(kind, await BodyAsync(cancellationToken)), cancellationToken);
        return ResourceResult.Written(StatusCodes.Status200OK, json => json.WriteNumberValue(count));
    }

    private protected async Task<IActionResult> PaginateAsync(PrefectObject kind, CancellationToken cancellationToken)
    {
        var page = await mediator.Send(new Paginate(kind, await BodyAsync(cancellationToken)), cancellationToken);
        using (page.Items)
        {
            return ResourceResult.Written(StatusCodes.Status200OK, json =>
            {
                json.WriteStartObject();
                json.WritePropertyName("results"u8);
                json.WriteRawValue([.. "["u8, .. page.Items.Items.Span, .. "]"u8], skipInputValidation: true);
                json.WriteNumber("count"u8, page.Count);
                json.WriteNumber("limit"u8, page.Limit);
                json.WriteNumber("pages"u8, page.Pages);
                json.WriteNumber("page"u8, page.Page);
                json.WriteEndObject();
            });
        }
    }

    private protected async Task<IActionResult> GetAsync(GetResource request, string missing, CancellationToken cancellationToken) =>
        await mediator.Send(request, cancellationToken) is { } json
            ? new ResourceResult(StatusCodes.Status200OK, json)
            : throw new FlowProvException(ErrorKind.NotFound, missing);

    /// <summary>What an add answers that returns the id.</summary>
    private protected async Task<IActionResult> CreatedAsync(GetResource added, CancellationToken cancellationToken) =>
        new ResourceResult(StatusCodes.Status201Created, await mediator.Send(added, cancellationToken));

    /// <summary>What PUT answers.</summary>
    private protected async Task<IActionResult> PutAsync(bool isNew, PrefectObject kind, Guid id, CancellationToken cancellationToken) => new ResourceResult(
        isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, await mediator.Send(new GetResource(kind, id), cancellationToken));

    /// <summary>Runs a command that is answered with null.</summary>
    private protected async Task<IActionResult> NullAsync(IRequest<Unit> command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return new ResourceResult(StatusCodes.Status200OK, "null"u8.ToArray());
    }

    /// <summary>Runs a command without an answer.</summary>
    private protected async Task<IActionResult> DoneAsync(IRequest<Unit> command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return NoContent();
    }
}
