using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Prefect;
using FlowProv.Api.OpenApi;
using FlowProv.Application.Prefect.SavedSearches;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>Saved searches: filters that dashboards keep under a name.</summary>
[Route("api/saved_searches")]
[Tags("Prefect")]
[RequiresRole(Role.Read)]
public sealed class SavedSearchesController(IMediator mediator) : PrefectController(mediator)
{
    /// <summary>Stores a saved search; one of that name is replaced.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new saved search.</response>
    /// <response code="200">There was one of that name; it is replaced.</response>
    [RequiresRole(Role.Run)]
    [HttpPut("", Name = "SavedSearches_Save")]
    [ConsumesBody("application/json", typeof(SaveSearchBody))]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Save(CancellationToken cancellationToken) =>
        await SaveAsync(new SaveSearch(null, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>The same by the seed's verb.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new saved search.</response>
    /// <response code="200">There was one of that name; it is replaced.</response>
    [RequiresRole(Role.Run)]
    [HttpPost("", Name = "SavedSearches_Create")]
    [ConsumesBody("application/json", typeof(SaveSearchBody))]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status201Created)]
    public Task<IActionResult> Create(CancellationToken cancellationToken) => Save(cancellationToken);

    /// <summary>Lists saved searches by name.</summary>
    /// <param name="limit">0 to 200.</param>
    /// <param name="offset">From 0.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("", Name = "SavedSearches_List")]
    [ProducesResponseType<IReadOnlyList<SavedSearchBody>>(StatusCodes.Status200OK)]
    public Task<IActionResult> List(string? limit, string? offset, CancellationToken cancellationToken) =>
        ListAsync(new ListSavedSearches(Given(("limit", limit), ("offset", offset))), cancellationToken);

    /// <summary>Lists saved searches by name, a page as the body tells.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpPost("filter", Name = "SavedSearches_Filter")]
    [ConsumesBody("application/json", typeof(PageFilterBody))]
    [ProducesResponseType<IReadOnlyList<SavedSearchBody>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Filter(CancellationToken cancellationToken) =>
        await ListAsync(new ListSavedSearches(await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>A saved search.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    [HttpGet("{id}", Name = "SavedSearches_Get")]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status200OK)]
    public Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) => GetAsync(new GetSavedSearch(id), cancellationToken);

    /// <summary>Makes a saved search with an id, or replaces all of it.</summary>
    /// <param name="id">The saved search.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="201">A new saved search.</response>
    /// <response code="200">It is replaced.</response>
    /// <response code="409">Another one has its name.</response>
    [RequiresRole(Role.Run)]
    [HttpPut("{id}", Name = "SavedSearches_Replace")]
    [ConsumesBody("application/json", typeof(SaveSearchBody))]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status200OK)]
    [ProducesResponseType<SavedSearchBody>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Replace(Guid id, CancellationToken cancellationToken) =>
        await SaveAsync(new SaveSearch(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Changes what is told of a saved search.</summary>
    /// <param name="id">The saved search.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    /// <response code="409">Another one has its name.</response>
    [RequiresRole(Role.Run)]
    [HttpPatch("{id}", Name = "SavedSearches_Update")]
    [ConsumesBody("application/json", typeof(UpdateSearchBody))]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancellationToken) =>
        await DoneAsync(new UpdateSavedSearch(id, await BodyAsync(cancellationToken)), cancellationToken);

    /// <summary>Deletes a saved search.</summary>
    /// <param name="id">The saved search.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <response code="204">Done.</response>
    [RequiresRole(Role.Admin)]
    [HttpDelete("{id}", Name = "SavedSearches_Delete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) => DoneAsync(new DeleteSavedSearch(id), cancellationToken);
}
