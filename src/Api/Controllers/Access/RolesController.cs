using FlowProv.Api.Access;
using FlowProv.Api.Contracts.Access;
using FlowProv.Api.Contracts.Work;
using FlowProv.Api.Controllers.Provenance;
using FlowProv.Domain.Access;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Controllers.Access;

/// <summary>Who may do what.</summary>
[Route("api/v1/roles")]
[Tags("Users")]
[RequiresRole(Role.Read)]
public sealed class RolesController(RoleMatrix matrix) : ProvenanceController
{
    /// <summary>Lists every operation with the roles that may call it, whether authentication is switched on or not.</summary>
    [HttpGet(Name = "Roles_List")]
    [ProducesResponseType<WorkList<OperationRoles>>(StatusCodes.Status200OK)]
    public WorkList<OperationRoles> List()
    {
        var operations = matrix.Operations();
        return new WorkList<OperationRoles>(operations, operations.Count);
    }
}
