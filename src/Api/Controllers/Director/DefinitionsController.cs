using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Director;
using FlowProv.Api.Results;
using FlowProv.Application;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Director;

/// <summary>Director's workflow definitions: the flow configurations that have tasks.</summary>
[Route("api/definitions")]
[Tags("Director")]
[RequiresRole(Role.Read)]
public sealed class DefinitionsController(IMediator mediator) : DirectorController
{
    /// <summary>Lists the definitions by their full names, each as it was written.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet(Name = "Definitions_List")]
    [ProducesResponseType<IReadOnlyList<DefinitionBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> List(CancellationToken cancellationToken)
    {
        var definitions = await mediator.Send(new ListDefinitions(), cancellationToken);
        return new WrittenJsonResult(StatusCodes.Status200OK, json =>
        {
            json.WriteStartArray();
            foreach (var definition in definitions)
            {
                DefinitionJson.Write(definition.Configuration, json, definition.NextFireAt is { } due ? IsoTime.Write(due) : null);
            }

            json.WriteEndArray();
        });
    }
}
