using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FlowProv.Api.Access;

/// <summary>Closes routes while authentication is off: nobody shall make himself an admin for the day when it is on.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ClosedWithoutAuthenticationAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (CallerPrincipal.Of(context.HttpContext) is null)
        {
            throw new FlowProvException(
                ErrorKind.Conflict, "Authentication is off (FlowProv:Authentication:Enabled); the command create-user makes users meanwhile.");
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
