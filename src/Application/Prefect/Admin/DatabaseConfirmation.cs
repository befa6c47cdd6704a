using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Prefect.Admin;

/// <summary>The word that requests for the whole database must bring.</summary>
internal static class DatabaseConfirmation
{
    public static void Require(JsonElement json)
    {
        var errors = new BodyErrors();
        var isConfirmed = new BodyObject(json, ["body"], errors).Boolean("confirm") ?? false;
        errors.ThrowIfAny();
        if (!isConfirmed)
        {
            throw new FlowProvException(ErrorKind.Invalid, "Pass {\"confirm\": true} to confirm that you want to modify the database.");
        }
    }
}
